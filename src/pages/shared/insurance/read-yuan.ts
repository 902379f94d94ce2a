import { LIMITS } from '@/engine'
import { type Typed, typedNumber } from '@/input'

import { inWords } from '@/text/input'
import { SPAN_PROBLEMS } from '@/text/record'

/** A base in yuan as it is typed. */
export const readYuan = (text: string): Typed<number, string> =>
  inWords(typedNumber(text, { least: 1, most: LIMITS.base }), SPAN_PROBLEMS.baseUnit)
