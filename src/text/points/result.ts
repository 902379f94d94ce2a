import {
  type Explanation,
  type Margin,
  type PolicyVersion,
  type Range,
  type RuleId,
  totalOrZero,
  undecidedLines,
} from '@/engine'

import { showDay } from '../time'
import { AS_READ, OTHER_READING, sureText } from './other-reading'

/** A profile's answer for a day. */
export interface Scored {
  explanation: Explanation
  range: Range
  /** what the reading that gives fewer points makes of it, where that is another answer */
  other?: Scored
  /** what it hangs on with few months to spare */
  margins?: readonly Margin[]
}

/** The lines by which the two readings differ; none where they do not. */
export const undecidedRules = ({ explanation, other }: Scored): RuleId[] =>
  other === undefined ? [] : undecidedLines(explanation, other.explanation)

interface Verdict {
  word: string
  gap: string
  tone: 'good' | 'warn' | 'bad'
}

/** The page's headline: where the person stands against the threshold; by both readings where these differ. */
export function verdict(scored: Scored, threshold: number): Verdict {
  const own = ownVerdict(scored, threshold)
  const { explanation, range, other } = scored
  if (other === undefined) return own
  const isEnough = other.explanation.reaches === 'yes'
  const isSafe = explanation.reaches !== 'yes' || isEnough
  const sure = isEnough ? '' : `${sureText(undecidedRules(scored))}。`
  return {
    word: isSafe ? own.word : `${AS_READ}${own.word}`,
    gap: `${totalText(range)}分，${own.gap}${otherText(other, threshold)}。${sure}`,
    tone: isSafe ? own.tone : 'warn',
  }
}

/** What the other reading comes to, and where that stands against the threshold. */
export function otherText({ explanation: { reaches }, range }: Scored, threshold: number): string {
  const stands =
    reaches === 'yes'
      ? `也到${threshold}分`
      : reaches === 'open'
        ? '还不能确定'
        : `${range.low === range.high ? '' : '最好也'}差${threshold - totalOrZero(range.high)}分`
  return `${OTHER_READING}是${totalText(range)}分，${stands}`
}

function ownVerdict(
  { explanation: { reaches, vetoed, total }, range: { low, high, next } }: Scored,
  threshold: number,
): Verdict {
  if (vetoed) {
    return { word: '不计算总分', gap: '有严重刑事犯罪记录，按办法取消申请资格。', tone: 'bad' }
  }
  if (reaches === 'yes') {
    return {
      word: `到${threshold}分了`,
      gap: over(totalOrZero(low) - threshold, low !== high),
      tone: 'good',
    }
  }
  if (reaches === 'no') {
    const short = threshold - totalOrZero(high)
    return {
      word: `还没到${threshold}分`,
      gap: low === high ? `还差${short}分。` : `还有几项没定，最好的情况也差${short}分。`,
      tone: 'warn',
    }
  }
  return {
    word: '还不能确定',
    gap:
      totalOrZero(total) >= threshold
        ? `已确定的有${total}分，但还有待核实的减分记录。`
        : `已确定的有${total}分，离${threshold}分差${threshold - totalOrZero(total)}分；${
            next === undefined
              ? '有月份的平均工资，应用里还没有，有了才能定。'
              : '没定的项目答完就清楚了。'
          }`,
    tone: 'warn',
  }
}

const over = (points: number, open: boolean): string =>
  points > 0
    ? `${open ? '至少' : ''}多出${points}分。`
    : open
      ? '最少也正好够。'
      : '正好够，一分不多。'

/** The total, or the range while facts are open. */
export const totalText = ({ low, high }: Pick<Range, 'low' | 'high'>): string =>
  low === high ? String(low) : `${low}～${high}`

/** Why there is no score for a day. */
export function notKnownText(day: string, { covered }: PolicyVersion): string {
  return `${showDay(day)}的规则本工具不知道。它只知道${showDay(covered.from)}到${showDay(covered.to)}之间的规则，不会用相近的年份去猜。`
}

/** Where a human answers; by two verdicts, what to ask first. */
export const nextSteps = ({ explanation, other }: Scored): readonly string[] => [
  ...(explanation.reaches === 'yes' && other !== undefined && other.explanation.reaches !== 'yes'
    ? ['条文能有两种读法，先问区人才服务中心按哪种算。']
    : []),
  '拿不准的，打12345，或去社区事务受理服务中心、单位注册地的区人才服务中心问。',
]

/** Said where an open answer may bar any total. */
export const MAY_BE_VETOED =
  '有没有严重刑事犯罪记录还待核实：有的话，按办法取消申请资格，不计算总分。'
