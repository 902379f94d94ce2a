import type { OrUnknown } from '../scheme'
import type { DayText, MonthText } from '../time'

/** What a value must look like, as data: `read` takes it, and the JSON Schema is written from it. */
export type Form =
  | { is: 'yes-no' }
  | { is: 'word'; words: readonly string[] }
  | { is: 'word-or'; words: readonly string[]; other: Form }
  | { is: 'number'; least: number; most: number; decimals: 0 | 2 }
  | { is: 'day'; earliest?: DayText }
  | { is: 'month'; earliest?: MonthText }
  | { is: 'text'; fits: (text: string) => boolean; most: number }
  | { is: 'list'; of: Form; most: number; unique: boolean }
  | { is: 'entries'; of: Form; most: number }
  | { is: 'record'; fields: Readonly<Record<string, Form>>; optional: readonly string[] }
  | { is: 'either'; key: string; having: Form; lacking: Form }

declare const type: unique symbol

/** The form of a `T`; the type is known to the compiler only. */
export type Shape<T> = Form & { readonly [type]?: T }

/** What a shape is the shape of. */
export type Of<S> = S extends { readonly [type]?: infer T } ? T : never

/** A shape for each field. */
export type Fields<T> = { readonly [K in keyof T]-?: Shape<Exclude<T[K], undefined>> }

/** True or false. */
export const yesOrNo: Shape<boolean> = { is: 'yes-no' }

/** One of these words. */
export const oneOf = <T extends string>(words: readonly T[]): Shape<T> => ({ is: 'word', words })

/** A word of its own (待核实, none, a tier), or the other. */
export const wordOr = <W extends string, T>(
  words: readonly W[],
  other: Shape<T>,
): Shape<W | T> => ({ is: 'word-or', words, other })

/** An answer or 待核实. */
export const orUnknown = <T>(other: Shape<T>): Shape<OrUnknown<T>> =>
  wordOr<'unknown', T>(['unknown'], other)

/** An answer, none or 待核实. */
export const orNone = <T>(other: Shape<T>): Shape<OrUnknown<'none' | T>> =>
  wordOr<'none' | 'unknown', T>(['none', 'unknown'], other)

/** A number from `least` to `most`, whole or with at most two decimals. */
export const number = (least: number, most: number, decimals: 0 | 2 = 0): Shape<number> => ({
  is: 'number',
  least,
  most,
  decimals,
})

/** A day of the calendar, 1900–2099, from `earliest` on. */
export const day = (earliest?: DayText): Shape<DayText> => ({ is: 'day', earliest })

/** A month of the calendar, 1900–2099, from `earliest` on. */
export const month = (earliest?: MonthText): Shape<MonthText> => ({ is: 'month', earliest })

/** A text of at most `most` characters that fits; an emoji is one character, as in JSON Schema. */
export const textLike = (fits: (text: string) => boolean, most: number): Shape<string> => ({
  is: 'text',
  fits,
  most,
})

/** A list of at most `most` entries, where `unique` no two of them the same. */
export const list = <T>(of: Shape<T>, most: number, unique = false): Shape<T[]> => ({
  is: 'list',
  of,
  most,
  unique,
})

/** Ids of papers and steps with a value each, at most `most` of them. */
export const entries = <T>(of: Shape<T>, most: number): Shape<Record<string, T>> => ({
  is: 'entries',
  of,
  most,
})

/** An object with these fields and no other; those in `optional` may be absent. */
export const record = <T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T & string)[] = [],
): Shape<T> => ({ is: 'record', fields, optional })

/** An object that is told from another one by a field that only it has. */
export const either = <T, L>(key: string, having: Shape<T>, lacking: Shape<L>): Shape<T | L> => ({
  is: 'either',
  key,
  having,
  lacking,
})

/** 是, 否 or 待核实. */
export const answer = orUnknown(yesOrNo)
export const someDay = day()
export const someMonth = month()
