import { type CardKind, type Shown, SHOWN_WORDS } from '@/text/card'

const ORDER = ['things', 'points', 'school', 'next', 'days', 'name'] as const

/** What may be put on a card of a kind, with what that says; `without`: what there is none of. */
export const togglesOf = (kind: CardKind, without: readonly (keyof Shown)[] = []) =>
  ORDER.flatMap((what) => {
    const words = SHOWN_WORDS[kind][what]
    return words === undefined || without.includes(what) ? [] : [{ what, ...words }]
  })
