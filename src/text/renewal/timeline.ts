import type { DateId } from '@/engine'
import { DATE_NAMES } from './dates'

type PointId =
  | DateId
  | 'today'
  | 'neededBy'
  | 'reached'
  | 'verifyBy'
  | 'endorsedOn'
  | 'pointsFiledOn'
  | 'returnedOn'
  | 'suppliedOn'
  | 'verifiedOn'
  | 'decidedOn'
  | 'nextWindow'
  | 'renewsFrom'
  | 'nextExpires'

/** What the lines of the timeline are called. */
export const POINT_NAMES: Record<PointId, string> = {
  ...DATE_NAMES,
  today: '今天',
  neededBy: '学校要求的日子',
  reached: '照选的办法，分数够了',
  verifyBy: '要赶上学校，区里最迟这天审完',
  endorsedOn: '签注办好了',
  pointsFiledOn: '单位提交了积分',
  returnedOn: '材料退回',
  suppliedOn: '补好交上去了',
  verifiedOn: '材料审核属实',
  decidedOn: '积分核定了',
  nextWindow: '下一轮可以签注',
  renewsFrom: '下一轮可以签注（预计）',
  nextExpires: '下一次到期',
}

/** Of papers that came back, as long as they are not completed. */
export const RETURNED_NOTE = '等着补'

/** What is going on until a day, or until nobody knows when. */
const RUNNING_NAMES: Partial<Record<DateId, string>> = {
  expires: '可以签注',
  lastContinuous: '逾期补办',
  earliestFiling: '等到可以续积分',
  filingCaution: '积分还没续',
  decisionBy: '等核定',
}

const WAITS_OPENLY = '等审核属实'

/**
 * How much of a stretch of days is over.
 * @param total in all; absent where no text says when it ends
 * @param open the most that it may be
 */
export function runningText(
  to: DateId | undefined,
  gone: number,
  total?: number,
  open = false,
): string {
  if (total === undefined)
    return `${WAITS_OPENLY}：${gone === 0 ? '今天开始等' : `过了${gone}天`}，官方没说期限`
  const name = RUNNING_NAMES[to!]
  const most = open ? '最多' : '一共'
  if (gone > total) return `${name}：超过了${gone - total}天`
  if (gone === total) return `${name}：${open ? '最晚今天' : '今天最后一天'}`
  return gone === 0
    ? `${name}：今天起${open ? most : ''}${total}天`
    : `${name}：过了${gone}天，${most}${total}天`
}
