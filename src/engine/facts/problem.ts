/** What `parse` found wrong: where (`facts.insurance.spans.1.from`), what (a code listed in the schema), and with which values. */
export interface Problem {
  path: string
  code: ProblemCode
  params: Record<string, string | number>
}

/** Collects what is wrong with an input, with the path to each place. */
export type Report = (path: string, code: Problem['code'], params?: Problem['params']) => void

export type ProblemCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'newer-schema'
  | 'not-an-option'
  | 'not-a-day'
  | 'not-a-month'
  | 'too-early'
  | 'not-a-whole-number'
  | 'too-many-decimals'
  | 'too-small'
  | 'too-large'
  | 'too-long'
  | 'bad-characters'
  | 'repeated'
  | 'reversed'
  | 'overlaps'
  | 'out-of-order'
  | 'before-birth'
  | 'before-window'
  | 'before-step'
  | 'not-later'
  | 'contradicts'
