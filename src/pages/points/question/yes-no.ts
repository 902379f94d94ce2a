import type { OrUnknown } from '@/engine'
import type { Option } from '@/ui'
import { COMMON_WORDS } from '@/text/common'

/** Yes, no or 待核实, as a choice names them. */
export type Word = 'yes' | 'no' | 'unknown'

/** An answer as its word; undefined where there is none. */
export const toWord = (answer: OrUnknown<boolean> | undefined): Word | undefined =>
  answer === undefined || answer === 'unknown' ? answer : answer ? 'yes' : 'no'

/** The answer that a word stands for. */
export const fromWord = (word: Word): OrUnknown<boolean> =>
  word === 'unknown' ? word : word === 'yes'

/**
 * The three options of a question.
 * @param unsure what to do to find out
 */
export const yesNo = (yes: string, no: string, unsure: string): readonly Option<Word>[] => [
  { value: 'yes', label: yes },
  { value: 'no', label: no },
  unverified(unsure),
]

/** Whether there is something at all that has details of its own. */
export type Has = 'yes' | 'none' | 'unknown'

/** The options of such a question; `unsure` as above. */
export const hasOrNot = (yes: string, none: string, unsure: string): readonly Option<Has>[] => [
  { value: 'yes', label: yes },
  { value: 'none', label: none },
  unverified(unsure),
]

/** 待核实 as an option; `unsure` as above. */
export const unverified = (unsure: string): Option<'unknown'> => ({
  value: 'unknown',
  label: COMMON_WORDS.unverified,
  hint: unsure,
})
