/** Every set of changes in each phase, with the cards that are equal put together. */
import { type Change, CHANGES, type Situation } from '@/engine'
import { CHANGE_WORDS, NO_CHANGES } from '@/text/questions'
import { type Card, cardOf } from './cards'

/** The 128 sets of changes. */
export const SETS: readonly Change[][] = Array.from({ length: 2 ** CHANGES.length }, (_, bits) =>
  CHANGES.filter((_change, index) => (bits & (1 << index)) !== 0),
)

const expiresOn = '2026-12-01'
const endorsed = { expiresOn, endorsedOn: '2026-11-02' }
const filed = { ...endorsed, pointsFiledOn: '2026-11-09' }

/** The nine phases, each on a day of its own. */
export const PHASES: readonly { phase: string; on: string; permit?: Situation['permit'] }[] = [
  { phase: 'no-date', on: '2026-10-31' },
  { phase: 'too-early', on: '2026-10-31', permit: { expiresOn } },
  { phase: 'open', on: '2026-11-10', permit: { expiresOn } },
  { phase: 'late-continuous', on: '2026-12-02', permit: { expiresOn } },
  { phase: 'late-restart', on: '2027-01-31', permit: { expiresOn } },
  { phase: 'late-over-90', on: '2027-03-02', permit: { expiresOn } },
  { phase: 'endorsed', on: '2026-11-06', permit: endorsed },
  { phase: 'filed', on: '2026-11-20', permit: filed },
  { phase: 'decided', on: '2026-12-11', permit: { ...filed, decidedOn: '2026-12-10' } },
]

/** A renewal in which these changed; none by the person's word. */
export const renewing = (
  changes: Change[],
  permit: Situation['permit'],
  more: Partial<Situation> = {},
): Situation => ({ kind: 'renewal', changes, unchanged: changes.length === 0, permit, ...more })

/** A row of the table: for which sets of changes, and the card that they share. */
export interface Row {
  sets: string
  card: Card
}

/** The cards of a phase, each once, to be read from the top: the first row that fits holds. */
export function rowsOf({ on, permit }: (typeof PHASES)[number]): Row[] {
  const cards = SETS.map((set): Told => ({ set, card: cardOf(renewing(set, permit), on)! }))
  const [none, ...some] = cards
  const rows = split(some, [])
  const isSame = rows.length === 1 && keyOf(none!) === keyOf(some[0]!)
  return isSame
    ? [{ sets: '不管什么变了', card: none!.card }]
    : [{ sets: NO_CHANGES, card: none!.card }, ...rows]
}

interface Told {
  set: readonly Change[]
  card: Card
}

const keyOf = ({ card }: Told) => JSON.stringify(card)

/** As few rows as there can be: by one change after the other, those that have it first. */
function split(cards: readonly Told[], had: readonly Change[]): Row[] {
  if (new Set(cards.map(keyOf)).size === 1) {
    const sets = had.map((change) => CHANGE_WORDS[change].name).join('、')
    return [{ sets: sets === '' ? '其他变化' : sets, card: cards[0]!.card }]
  }
  const ways = CHANGES.flatMap((change) => {
    const having = cards.filter(({ set }) => set.includes(change))
    const rest = cards.filter(({ set }) => !set.includes(change))
    if (having.length === 0 || rest.length === 0) return []
    const kinds = (some: readonly Told[]) => new Set(some.map(keyOf)).size
    return [{ change, having, rest, kinds: kinds(having) + kinds(rest) }]
  })
  const { change, having, rest } = ways.sort((one, other) => one.kinds - other.kinds)[0]!
  return [...split(having, [...had, change]), ...split(rest, had)]
}
