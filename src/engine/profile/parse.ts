import { LIMITS, PAPER_PROGRESS, type PaperProgress } from '../scheme'
import {
  checkRelations,
  ENTRY_ID,
  FACT_SHAPES,
  type Facts,
  type Fields,
  has,
  isRecord,
  oneOf,
  type Problem,
  read,
  type Report,
  type Shape,
  textLike,
} from '../facts'
import { checkSituation, leaveOut, type Situation, SITUATION_SHAPES } from '../situation'
import { type Profile, PROFILE_SCHEMA } from './profile'

const ID_LENGTH = 32
const ID = /^[A-Za-z0-9_-]{1,32}$/
/** Control, zero-width and direction characters: a label with one of them does not show what it is. */
const HIDDEN = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xfeff, 0xfeff],
] as const
const TOP_LEVEL = ['schema', 'id', 'label', 'trialOf', 'supposed', 'facts', 'situation', 'progress']

const paperProgress = oneOf(PAPER_PROGRESS)
const profileId = textLike((id) => ID.test(id), ID_LENGTH)

/**
 * Rebuilds a profile field by field from anything: nothing of the input is kept that is not named in
 * `profile.schema.json`. Never throws.
 * @returns a profile, always, and what was wrong with the input. A fact (or a part of the situation) with a problem is
 *   left out whole and named; of days or changes that contradict others only those are, so that what is sound stays;
 *   parts that are not given are empty.
 */
export function parse(input: unknown): { profile: Profile; problems: Problem[] } {
  const problems: Problem[] = []
  const report: Report = (path, code, ...[params = {}]) =>
    problems.push({ path, code, params } as Problem)
  const given = isRecord(input) ? input : {}
  if (!isRecord(input)) report('', 'wrong-type')
  for (const key of Object.keys(given)) {
    if (!TOP_LEVEL.includes(key)) report(key, 'unknown-field')
  }
  readSchema(given, report)
  const profile: Profile = {
    schema: PROFILE_SCHEMA,
    id: required(given, 'id', profileId, report, problems, ''),
    label: required(given, 'label', textLike(isPlain, LIMITS.label), report, problems, ''),
    ...readTrialOf(given, report, problems),
    ...readSupposed(given, report),
    facts: readFacts(given, report, problems),
    situation: readSituation(given.situation, report, problems),
    progress: readProgress(given.progress, report, problems),
  }
  const before = problems.length
  checkSituation(profile.situation, profile.facts, report)
  // Stryker disable next-line MethodExpression: what had a problem before is left out already
  const paths = problems.slice(before).map(({ path }) => path)
  profile.situation = leaveOut(profile.situation, paths)
  return { profile, problems }
}

const isPlain = (label: string): boolean =>
  !Array.from(label, (character) => character.charCodeAt(0)).some((code) =>
    HIDDEN.some(([from, to]) => code >= from && code <= to),
  )

type Input = Record<string, unknown>

function readSchema({ schema }: Input, report: Report): void {
  if (schema === undefined) report('schema', 'missing')
  else if (Number.isInteger(schema) && Number(schema) > PROFILE_SCHEMA) {
    report('schema', 'newer-schema', { schema: Number(schema) })
  } else if (schema !== PROFILE_SCHEMA) report('schema', 'not-an-option')
}

function required<T>(
  given: Input,
  key: string,
  shape: Shape<T>,
  report: Report,
  problems: readonly Problem[],
  otherwise: T,
): T {
  if (!has(given, key)) {
    report(key, 'missing')
    return otherwise
  }
  const before = problems.length
  const value = read(shape, given[key], key, report)
  return problems.length > before ? otherwise : value
}

function readTrialOf(
  given: Input,
  report: Report,
  problems: readonly Problem[],
): Pick<Profile, 'trialOf'> {
  if (!has(given, 'trialOf')) return {}
  const before = problems.length
  const trialOf = read(profileId, given.trialOf, 'trialOf', report)
  return problems.length > before ? {} : { trialOf }
}

function readSupposed(given: Input, report: Report): Pick<Profile, 'supposed'> {
  if (!has(given, 'supposed')) return {}
  if (given.supposed === true) return { supposed: true }
  report('supposed', given.supposed === false ? 'not-an-option' : 'wrong-type')
  return {}
}

/** Reads the members that are there; those with a problem are left out. */
function members<T extends object>(
  input: unknown,
  path: string,
  shapes: Fields<T>,
  report: Report,
  problems: readonly Problem[],
): Partial<T> {
  const built: Partial<T> = {}
  if (!isRecord(input)) {
    report(path, 'wrong-type')
    return built
  }
  for (const key of Object.keys(input)) {
    if (!has(shapes, key)) report(`${path}.${key}`, 'unknown-field')
  }
  for (const name of Object.keys(shapes) as (keyof T & string)[]) {
    if (!has(input, name)) continue
    const before = problems.length
    const value = read(shapes[name], input[name], `${path}.${name}`, report)
    if (problems.length === before) built[name] = value
  }
  return built
}

function readFacts(given: Input, report: Report, problems: Problem[]): Facts {
  if (!has(given, 'facts')) {
    report('facts', 'missing')
    return {}
  }
  const facts: Facts = members<Facts>(given.facts, 'facts', FACT_SHAPES, report, problems)
  checkRelations(facts, report)
  for (const { path } of problems) {
    delete facts[path.split('.')[1] as keyof Facts]
  }
  return facts
}

function readSituation(input: unknown, report: Report, problems: Problem[]): Situation {
  if (input === undefined) return { changes: [] }
  return {
    changes: [],
    ...members<Situation>(input, 'situation', SITUATION_SHAPES, report, problems),
  }
}

function readProgress(
  input: unknown,
  report: Report,
  problems: readonly Problem[],
): Record<string, PaperProgress> {
  const progress: Record<string, PaperProgress> = {}
  if (input === undefined) return progress
  if (!isRecord(input)) {
    report('progress', 'wrong-type')
    return progress
  }
  const ids = Object.keys(input)
  if (ids.length > LIMITS.progress) {
    report('progress', 'too-long', { most: LIMITS.progress })
    return progress
  }
  for (const id of ids) {
    const path = `progress.${id}`
    const before = problems.length
    if (!ENTRY_ID.test(id)) report(path, 'bad-characters')
    const value = read(paperProgress, input[id], path, report)
    if (problems.length === before) progress[id] = value
  }
  return progress
}
