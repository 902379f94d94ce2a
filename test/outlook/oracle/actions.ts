/**
 * What each action does to the facts, written from its meaning alone and for months as text; the engine's own way to
 * write it down is held against this.
 */
import type { Action, ActionId, Award, Education, Facts, QualificationLevel, Span } from '@/engine'
import { addMonths, monthOf } from '../../points/oracle/score'

/** Of a group only one is done; education and titles are one together. */
const GROUPS: Record<ActionId, string> = {
  'junior-college': 'education-or-title',
  bachelor: 'education-or-title',
  'bachelor-with-degree': 'education-or-title',
  master: 'education-or-title',
  doctor: 'education-or-title',
  'skill-5': 'education-or-title',
  'skill-4': 'education-or-title',
  'skill-3': 'education-or-title',
  'skill-2': 'education-or-title',
  'skill-1': 'education-or-title',
  'mid-title': 'education-or-title',
  'mid-equivalent': 'education-or-title',
  'senior-title': 'education-or-title',
  'use-title': 'education-or-title',
  'keep-paying': 'pay',
  'pay-x08': 'pay',
  'pay-x1': 'pay',
  'pay-x2': 'pay',
  'pay-x3': 'pay',
  'match-major': 'match-major',
  founder: 'founder',
  intermediary: 'intermediary',
  investment: 'investment',
  'public-service': 'public-service',
  suburb: 'suburb',
  'award-special': 'award',
  'award-general': 'award',
  'award-provincial': 'award',
}

export const ORDER = Object.keys(GROUPS) as ActionId[]

/** Every set of at most three actions, of one group at most one; the empty one first, each in the order of the list. */
export function setsOf(actions: readonly Action[]): Action[][] {
  const sorted = [...actions].sort((one, other) => ORDER.indexOf(one.id) - ORDER.indexOf(other.id))
  const sets: Action[][] = [[]]
  sorted.forEach((one) => {
    for (const set of [...sets])
      if (set.length < 3 && set.every((other) => GROUPS[other.id] !== GROUPS[one.id]))
        sets.push([...set, one])
  })
  return sets
}

const EDUCATION: Partial<Record<ActionId, Education>> = {
  'junior-college': 'junior-college',
  bachelor: 'bachelor',
  'bachelor-with-degree': 'bachelor-with-degree',
  master: 'master',
  doctor: 'doctor',
}
const TITLES: Partial<Record<ActionId, QualificationLevel>> = {
  'skill-5': 'skill-5',
  'skill-4': 'skill-4',
  'skill-3': 'skill-3',
  'skill-2': 'skill-2',
  'skill-1': 'skill-1',
  'mid-title': 'mid-title',
  'mid-equivalent': 'mid-equivalent',
  'senior-title': 'senior-title',
}
const BASES: Partial<Record<ActionId, Span['base']>> = {
  'pay-x08': 'x08',
  'pay-x1': 'x1',
  'pay-x2': 'x2',
  'pay-x3': 'x3',
}
const AWARDS: Partial<Record<ActionId, Award>> = {
  'award-special': 'city-special',
  'award-general': 'city-general',
  'award-provincial': 'provincial',
}

/** The record up to the month before, then one span without an end. */
function paying(
  insurance: Facts['insurance'],
  since: string,
  base?: Span['base'],
): Facts['insurance'] {
  if (typeof insurance !== 'object' || !('spans' in insurance)) throw new Error('needs spans')
  const eve = addMonths(since, -1)
  const kept: Span[] = []
  let last: Span | undefined
  for (const span of insurance.spans) {
    if (last === undefined || span.from > last.from) last = span
    if (span.from >= since) continue
    kept.push(span.to !== undefined && span.to < eve ? span : { ...span, to: eve })
  }
  return { spans: [...kept, { from: since, base: base ?? last?.base ?? 'unknown' }] }
}

/** The facts once an action is done from `month` on; the investment is the engine's choice, looked at by itself. */
function doneOne(facts: Facts, id: ActionId, month: string, chosen: Facts['investment']): Facts {
  const level = TITLES[id]
  const held = Array.isArray(facts.qualifications) ? facts.qualifications : []
  if (EDUCATION[id] !== undefined) return { ...facts, education: EDUCATION[id] }
  if (level !== undefined) {
    const counts = {
      gainedInShanghai: true,
      matchesJob: true,
      needsRegistration: true,
      registered: true,
    }
    return { ...facts, qualifications: [{ level, ...counts }, ...held] }
  }
  if (id === 'use-title')
    return {
      ...facts,
      qualifications: held.map((one) => ({ ...one, matchesJob: true, registered: true })),
    }
  if (id === 'keep-paying' || BASES[id] !== undefined)
    return { ...facts, insurance: paying(facts.insurance, month, BASES[id]) }
  if (AWARDS[id] !== undefined) return { ...facts, award: AWARDS[id] }
  if (id === 'match-major')
    return { ...facts, shortageMajor: { inCatalogue: true, matchesJob: true } }
  if (id === 'founder') return { ...facts, founder: true }
  if (id === 'intermediary') return { ...facts, intermediary: true }
  if (id === 'public-service') return { ...facts, publicService: { since: month } }
  if (id === 'suburb') return { ...facts, suburb: { since: month } }
  return { ...facts, investment: chosen }
}

/** The facts as they are `ahead` months after the month of the day, with all of the set that is done by then. */
export function doneBy(
  facts: Facts,
  on: string,
  set: readonly Action[],
  ahead: number,
  chosen: Facts['investment'],
): Facts {
  let result = facts
  for (const { id, months } of set)
    if (months <= ahead) result = doneOne(result, id, addMonths(monthOf(on), months), chosen)
  return result
}
