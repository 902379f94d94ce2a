import { LIMITS, type Problem } from '@/engine'

import { problemText } from './problems'
import { saveFailure } from './saving'

type Failure =
  | { reason: 'invalid'; problems: readonly Problem[] }
  | {
      reason:
        | 'no-profile'
        | 'gone'
        | 'not-open'
        | 'ended'
        | 'clash'
        | 'too-many'
        | 'is-trial'
        | 'no-trial'
    }
  | { reason: Exclude<Parameters<typeof saveFailure>[0], null> }

/** Why an action on a saved profile did not go through, and what to do, as one text. */
export function actionFailure(failure: Failure): string {
  switch (failure.reason) {
    case 'invalid':
      return failure.problems.map(labelProblem).join('；')
    case 'no-profile':
    case 'gone':
      return '这一份已经不在了，可能在别处删掉了。'
    case 'not-open':
      return NOT_OPEN
    case 'ended':
    case 'clash':
      return '刚在另一个窗口改过，这里改的没有保存。'
    case 'too-many':
      return '已经存满了，不能再加。请先删掉不用的。'
    case 'is-trial':
      return '现在打开的就是一份试的改动。先留下它或丢掉它，再开始新的。'
    case 'no-trial':
      return '现在打开的不是试的改动。'
    default: {
      const { title, advice } = saveFailure(failure.reason)
      return `${title}。${advice}`
    }
  }
}

/** A page wrote for a profile that is not the open one any more. */
export const NOT_OPEN = '现在打开的已经是另一份档案，刚才改的没有保存。'

const labelProblem = (problem: Problem): string =>
  problem.path === 'label' && problem.code === 'missing' ? '请写一个名字' : problemText(problem)

export const LABEL_HINT = `不要填真实姓名，最多${LIMITS.label}个字`

/** The label of the first profile, made by the first answer; it can be changed under 我的. */
export const FIRST_LABEL = '我的档案'

/** Labels to tap instead of typing. */
export const LABEL_SUGGESTIONS = ['我', '配偶'] as const

/**
 * A label for a copy that no other profile has.
 * @param taken the labels that are there
 * @param word what sort of copy it is
 */
export const copyLabel = (label: string, taken: readonly string[], word = '副本'): string =>
  freeLabel(label, ` ${word}`, taken)

/**
 * A label with a word behind it that no other profile has; the label is cut where both are too long.
 * @param taken the labels that are there
 */
export function freeLabel(label: string, word: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? word : `${word}${number}`
    const copy = `${cut(label, LIMITS.label - end.length)}${end}`
    if (!taken.includes(copy)) return copy
  }
}

/** The first characters, without half a character at the end. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
