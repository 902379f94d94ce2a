import { readDay, readMonth, toDay, toMonth } from '../time'
import type { Report } from './problem'
import type { Form, Shape } from './shape'

/**
 * Takes anything; gives the value rebuilt, or reports at its path what is wrong. What it gives after a report is not
 * used.
 */
export function read<T>(shape: Shape<T>, input: unknown, path: string, report: Report): T {
  const reader = READERS[shape.is] as Reader<Form>
  return reader(shape, input, path, report) as T
}

type Reader<F extends Form> = (form: F, input: unknown, path: string, report: Report) => unknown

const at = (path: string, key: string | number): string => `${path}.${key}`

/** An object that is not a list. */
export const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

/** An own property, on engines that know no `Object.hasOwn` yet. */
export const has = (input: object, key: string): boolean =>
  Object.prototype.hasOwnProperty.call(input, key)

/** Ids of papers and steps, as keys of a record. */
export const ENTRY_ID = /^[a-z0-9][a-z0-9-]{0,31}$/

const HUNDREDTHS = 100
const ROUNDING = 1e-4

const isInHundredths = (input: number): boolean =>
  // Stryker disable next-line EqualityOperator: no number is off by exactly this
  Math.abs(input * HUNDREDTHS - Math.round(input * HUNDREDTHS)) <= ROUNDING

const READERS: { readonly [K in Form['is']]: Reader<Extract<Form, { is: K }>> } = {
  'yes-no'(_form, input, path, report) {
    if (typeof input !== 'boolean') report(path, 'wrong-type')
    return input
  },

  word({ words }, input, path, report) {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (!words.includes(input)) report(path, 'not-an-option')
    return input
  },

  'word-or': ({ words, other }, input, path, report) =>
    words.includes(input as string) ? input : read(other, input, path, report),

  number({ least, most, decimals }, input, path, report) {
    if (typeof input !== 'number' || Number.isNaN(input)) report(path, 'wrong-type')
    else if (input < least) report(path, 'too-small', { least })
    else if (input > most) report(path, 'too-large', { most })
    else if (decimals === 0 && !Number.isInteger(input)) report(path, 'not-a-whole-number')
    else if (!isInHundredths(input)) {
      report(path, 'too-many-decimals', { most: decimals })
    }
    return input
  },

  day({ earliest }, input, path, report) {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (readDay(input) === undefined) report(path, 'not-a-day')
    else if (earliest !== undefined && toDay(input) < toDay(earliest)) {
      report(path, 'too-early', { earliest })
    }
    return input
  },

  month({ earliest }, input, path, report) {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (readMonth(input) === undefined) report(path, 'not-a-month')
    else if (earliest !== undefined && toMonth(input) < toMonth(earliest)) {
      report(path, 'too-early', { earliest })
    }
    return input
  },

  text({ fits, most }, input, path, report) {
    if (typeof input !== 'string') report(path, 'wrong-type')
    else if (Array.from(input).length > most) {
      report(path, 'too-long', { most })
    } else if (!fits(input)) report(path, 'bad-characters')
    return input
  },

  list({ of, most, unique }, input, path, report) {
    if (!Array.isArray(input)) return report(path, 'wrong-type')
    if (input.length > most) return report(path, 'too-long', { most })
    const built = Array.from(input, (each: unknown, index) =>
      read(of, each, at(path, index), report),
    )
    built.forEach((each, index) => {
      if (unique && built.indexOf(each) < index) report(at(path, index), 'repeated')
    })
    return built
  },

  entries({ of, most }, input, path, report) {
    if (!isRecord(input)) return report(path, 'wrong-type')
    const ids = Object.keys(input)
    if (ids.length > most) return report(path, 'too-long', { most })
    const built: Record<string, unknown> = {}
    for (const id of ids) {
      if (ENTRY_ID.test(id)) built[id] = read(of, input[id], at(path, id), report)
      else report(at(path, id), 'bad-characters')
    }
    return built
  },

  record({ fields, optional }, input, path, report) {
    if (!isRecord(input)) return report(path, 'wrong-type')
    const built: Record<string, unknown> = {}
    for (const key of Object.keys(input)) {
      if (!has(fields, key)) report(at(path, key), 'unknown-field')
    }
    for (const name of Object.keys(fields)) {
      if (has(input, name)) built[name] = read(fields[name]!, input[name], at(path, name), report)
      else if (!optional.includes(name)) report(at(path, name), 'missing')
    }
    return built
  },

  either: ({ key, having, lacking }, input, path, report) =>
    read(
      typeof input === 'object' && input !== null && has(input, key) ? having : lacking,
      input,
      path,
      report,
    ),
}
