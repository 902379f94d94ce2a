import type { DayText, Profile } from '@/engine'

import { contentsOf, type Field } from './contents'

/** What becomes of a part of a profile when a backup is put in its place, in words. */
export interface FieldChange {
  code: 'added' | 'replaced' | 'removed'
  name: string
  words: string
}

/** Never by colour alone. */
export const CHANGE_SIGNS: Record<FieldChange['code'], string> = {
  added: '＋ 加上',
  replaced: '↻ 换成',
  removed: '－ 去掉',
}

/** Every part that differs between what a profile holds and what is put in its place. */
export function changesBetween(before: Profile, after: Profile, day: DayText): FieldChange[] {
  const old = contentsOf(before, day)
  const now = contentsOf(after, day)
  const find = (fields: Field[], name: string) => fields.find((one) => one.name === name)
  const names = [...new Set([...now, ...old].map((one) => one.name))]
  return names.flatMap((name): FieldChange[] => {
    const [from, to] = [find(old, name), find(now, name)]
    if (to === undefined) return [{ code: 'removed', name, words: from?.words ?? '' }]
    if (from === undefined) return [{ code: 'added', name, words: to.words }]
    if (canonical(from.value) === canonical(to.value)) return []
    const words =
      from.words === to.words ? `${to.words}（里面有不同）` : `${from.words} → ${to.words}`
    return [{ code: 'replaced', name, words }]
  })
}

/** The same text for what says the same, in whatever order its members stand. */
const canonical = (value: unknown): string =>
  JSON.stringify([value], (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [two]) => (one < two ? -1 : 1)))
      : part,
  )
