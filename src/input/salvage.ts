import { parse, type Profile } from '@/engine'

import type { Migrate, Restorable } from './backup'
import { readTorn, type Torn } from './torn-json'

/** What was got out of a text that could not be read, and the parts of it that were torn. */
export interface Salvaged extends Restorable {
  /** `facts.insurance`: some of it may be there */
  cut: string[]
  /** whatever else stood in it is lost */
  isTorn: boolean
}

/** The first line of what the store writes. */
const SEAL = /^jf[^\n{]*\n?/

type Body = Record<string, unknown>

const GROUPS = ['facts', 'situation'] as const
const RECORDS: readonly string[] = [...GROUPS, 'progress']
const BESIDE: readonly string[] = ['schema', 'label', 'trialOf', 'supposed']
/** They say nothing of the person; the copy gets its own. */
const OWN = ['id', 'label', 'schema']

/**
 * Gets out of stored texts what the engine's `parse` understands, field by field; of several the one with the most in it.
 * @param texts as they were stored, whole or torn
 * @returns undefined where there is nothing to be had
 */
export function salvage(texts: readonly string[], migrate: Migrate): Salvaged | undefined {
  const all = texts.flatMap((text) => salvageOne(text, migrate) ?? [])
  const most = Math.max(...all.map(({ profile }) => countOf(profile)))
  return most > 0 ? all.find(({ profile }) => countOf(profile) === most) : undefined
}

/** How many answers are in it. */
function countOf({ facts, situation, progress }: Profile): number {
  const { changes, ...rest } = situation
  return [facts, rest, progress].flatMap(Object.keys).length + changes.length
}

function salvageOne(text: string, migrate: Migrate): Salvaged | undefined {
  const { value, cut, behind } = readTorn(text.replace(SEAL, ''))
  const input = withBehind(recordOf(value), behind)
  const moved = migrate(input)
  if (moved.state === 'newer') return undefined
  const { profile, problems } = parse(moved.state === 'ok' ? moved.body : input)
  const leftOut = problems.filter(
    ({ path }) => !OWN.includes(path) && !(path === 'facts' && input.facts === undefined),
  )
  const kept: Profile = profile.trialOf === undefined ? profile : { ...profile, supposed: true }
  const parts = cut.map((path) => path.split('.').slice(0, 2).join('.'))
  return {
    profile: kept,
    leftOut,
    cut: [...new Set(parts)].filter((path) => !RECORDS.includes(path)),
    isTorn: cut.length + behind.length > 0 || value === undefined,
  }
}

const recordOf = (value: unknown): Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}

/** With what stands behind the broken place, each where `parse` knows it; what was read before it stays. */
function withBehind(input: Body, behind: Torn['behind']): Body {
  const all: Body = { ...input }
  for (const [name, value] of behind) {
    const group = GROUPS.find((one) => isKnown(one, name, value))
    if (RECORDS.includes(name)) all[name] = { ...recordOf(value), ...recordOf(all[name]) }
    else if (group !== undefined) all[group] = { [name]: value, ...recordOf(all[group]) }
    else if (BESIDE.includes(name) && all[name] === undefined) all[name] = value
  }
  return all
}

const isKnown = (group: (typeof GROUPS)[number], name: string, value: unknown): boolean =>
  Object.keys(parse({ [group]: { [name]: value } }).profile[group]).includes(name)
