import type { Coded, NoParams, ParamsAfter, PermitDayName } from '../scheme'
import type { DayText } from '../time'

/** What `parse` found wrong: where (`facts.insurance.spans.1.from`), and what (a code of the schema) with its values. */
export type Problem = { path: string } & Coded<ProblemParams>

export type ProblemCode = keyof ProblemParams

/** Every code with its values. */
export interface ProblemParams {
  missing: NoParams
  'wrong-type': NoParams
  'unknown-field': NoParams
  'newer-schema': { schema: number }
  'not-an-option': NoParams
  'not-a-day': NoParams
  'not-a-month': NoParams
  /** a day or a month, as the field */
  'too-early': { earliest: DayText }
  'not-a-whole-number': NoParams
  'too-many-decimals': { most: number }
  'too-small': { least: number }
  'too-large': { most: number }
  'too-long': { most: number }
  'bad-characters': NoParams
  repeated: NoParams
  /** a day or a month, as the field */
  reversed: { from: DayText }
  /** other: the index of the span that has the months already */
  overlaps: { other: number }
  'out-of-order': { most: number; than: string }
  'before-birth': { birthday: DayText }
  'before-window': OtherDay
  'before-step': OtherDay<PermitDayName | 'registeredOn'>
  'not-later': OtherDay
  contradicts: { than: 'changes' | 'education' | 'qualifications' }
}

/** The day, mostly one of the permit, that a day is held against. */
interface OtherDay<Name = PermitDayName> {
  than: Name
  day: DayText
}

/** Collects what is wrong with an input, with the path to each place. */
export type Report = <Code extends ProblemCode>(
  path: string,
  code: Code,
  ...params: ParamsAfter<ProblemParams[Code]>
) => void
