import { type DayText, type MonthText, readDay, readMonth, toDay, toMonth } from '../time'
import type { ParamsAfter, U } from '../scheme'
import type { ProblemCode, ProblemParams } from './problem'

/** Collects what is wrong with an input, with the path to each place. */
export type Report = <Code extends ProblemCode>(
  path: string,
  code: Code,
  ...params: ParamsAfter<ProblemParams[Code]>
) => void

/** Takes anything; gives the value rebuilt, or reports at its path. What it gives after a report is not used. */
export type Reader<T> = (input: unknown, path: string, report: Report) => T

type Fields<T> = { [K in keyof T]-?: Reader<Exclude<T[K], undefined>> }

const at = (path: string, key: string | number): string => `${path}.${key}`

/** An object that is not a list. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** An own property, on engines that know no `Object.hasOwn` yet. */
export const has = (input: object, key: string): boolean =>
  Object.prototype.hasOwnProperty.call(input, key)

/** An object with these fields and no other; those in `optional` may be absent. */
export function record<T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T & string)[] = [],
): Reader<T> {
  const names = Object.keys(fields) as (keyof T & string)[]
  return (input, path, report) => {
    const built = {} as T
    if (!isRecord(input)) {
      report(path, 'wrong-type')
      return built
    }
    for (const key of Object.keys(input)) {
      if (!names.includes(key as keyof T & string)) report(at(path, key), 'unknown-field')
    }
    for (const name of names) {
      if (!has(input, name)) {
        if (!optional.includes(name)) report(at(path, name), 'missing')
      } else {
        built[name] = fields[name](input[name], at(path, name), report)
      }
    }
    return built
  }
}

/** A list of at most `most` entries. */
export const list =
  <T>(entry: Reader<T>, most: number): Reader<T[]> =>
  (input, path, report) => {
    if (!Array.isArray(input)) {
      report(path, 'wrong-type')
      return []
    }
    if (input.length > most) {
      report(path, 'too-long', { most })
      return []
    }
    return Array.from(input, (each: unknown, index) => entry(each, at(path, index), report))
  }

/** Ids of papers and steps, as keys of a record. */
export const ENTRY_ID = /^[a-z0-9][a-z0-9-]{0,31}$/

/** Ids with a value each, at most `most` of them. */
export const entries =
  <T>(value: Reader<T>, most: number): Reader<Record<string, T>> =>
  (input, path, report) => {
    const built: Record<string, T> = {}
    if (!isRecord(input)) {
      report(path, 'wrong-type')
      return built
    }
    const ids = Object.keys(input)
    if (ids.length > most) {
      report(path, 'too-long', { most })
      return built
    }
    for (const id of ids) {
      if (ENTRY_ID.test(id)) built[id] = value(input[id], at(path, id), report)
      else report(at(path, id), 'bad-characters')
    }
    return built
  }

/** One of these words. */
export const oneOf =
  <T extends string>(...options: readonly T[]): Reader<T> =>
  (input, path, report) => {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (!options.includes(input as T)) report(path, 'not-an-option')
    return input as T
  }

/** A word of its own (待核实, none, a tier), or what `other` reads. */
export const wordOr =
  <W extends string, T>(words: readonly W[], other: Reader<T>): Reader<W | T> =>
  (input, path, report) =>
    words.includes(input as W) ? (input as W) : other(input, path, report)

/** An answer or 待核实. */
export const orUnknown = <T>(other: Reader<T>): Reader<U<T>> =>
  wordOr<'unknown', T>(['unknown'], other)

/** True or false. */
export const yesOrNo: Reader<boolean> = (input, path, report) => {
  if (typeof input !== 'boolean') report(path, 'wrong-type')
  return input as boolean
}

/** A day of the calendar, 1900–2099, from `earliest` on. */
export const day =
  (earliest?: DayText): Reader<DayText> =>
  (input, path, report) => {
    const text = typeof input === 'string' ? input : ''
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (readDay(text) === undefined) report(path, 'not-a-day')
    else if (earliest !== undefined && toDay(text) < toDay(earliest)) {
      report(path, 'too-early', { earliest })
    }
    return text
  }

/** A month of the calendar, 1900–2099, from `earliest` on. */
export const month =
  (earliest?: MonthText): Reader<MonthText> =>
  (input, path, report) => {
    const text = typeof input === 'string' ? input : ''
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (readMonth(text) === undefined) report(path, 'not-a-month')
    else if (earliest !== undefined && toMonth(text) < toMonth(earliest)) {
      report(path, 'too-early', { earliest })
    }
    return text
  }

const HUNDREDTHS = 100
const ROUNDING = 1e-4

/** A number from `least` to `most`, whole or with at most two decimals. */
export const number =
  (least: number, most: number, decimals: 0 | 2 = 0): Reader<number> =>
  (input, path, report) => {
    if (typeof input !== 'number' || Number.isNaN(input)) report(path, 'wrong-type')
    else if (input < least) report(path, 'too-small', { least })
    else if (input > most) report(path, 'too-large', { most })
    else if (decimals === 0 && !Number.isInteger(input)) report(path, 'not-a-whole-number')
    else if (Math.abs(input * HUNDREDTHS - Math.round(input * HUNDREDTHS)) > ROUNDING) {
      report(path, 'too-many-decimals', { most: decimals })
    }
    return input as number
  }

/** A text of at most `most` characters that fits; an emoji is one character, as in JSON Schema. */
export const textLike =
  (fits: (text: string) => boolean, most: number): Reader<string> =>
  (input, path, report) => {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (input.length > most && Array.from(input).length > most) {
      report(path, 'too-long', { most })
    } else if (!fits(input)) report(path, 'bad-characters')
    return input as string
  }
