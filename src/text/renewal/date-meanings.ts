import { type DateId, ENDORSEMENT, FILING, HOLIDAY_YEARS, RENEWAL_NOTES } from '@/engine'

import { POINTS_END, YEARS_ELSEWHERE, YEARS_RESTART } from '../policy'

const { daysBefore, continuousDays, articleDays } = ENDORSEMENT

/** What a date means for the person, one or two sentences. */
const DATE_MEANINGS: Record<DateId, string> = {
  windowOpens: `居住证每年签注一次，到期前${daysBefore}日内办。`,
  expires: `居住证写着的有效期最后一天。过了这天没签，居住证的使用功能中止，补办后恢复，要尽快。${POINTS_END}`,
  lastContinuous: `逾期${continuousDays}日以内补办，多数说法是居住年限自补办那天起连续计算，也有文章说重新计算；空档算不算，以核定为准。这几十天不是积分的宽限：${POINTS_END}`,
  restartsFrom: `从这天起还能补办，积分有失效的风险。${YEARS_RESTART}。${YEARS_ELSEWHERE}。`,
  day90: `几篇文章说，逾期超过${articleDays}日要重新办理居住证。没有找到规定支持，这里只把它当作提醒。`,
  earliestFiling: `签注的结果传到积分系统要几天。签注那天不算，满${FILING.waitDays}个工作日以后再登录。`,
  adviseFiling: `一篇文章建议拿证后${FILING.adviseDays}个工作日内申报；这里从签注办好那天数，那天不算。这是建议，过了不等于失效，但要尽快。`,
  filingCaution: `几篇文章说，签注后超过${FILING.cautionDays}天还没办积分年审，积分要重新办。办法里没有这一条。`,
  decisionBy: `材料审核属实以后，${FILING.decisionDays}个工作日内核定。从审核属实那天算起，不从交材料那天算；在那之前要等多久，官方没说。`,
  reportMove: `住址变了，${RENEWAL_NOTES.reportDays}日内去更新（现行细则只有别人转述）。过了也要去；过了会怎样，没查到官方说明，先打12345问。`,
}

/** What may be done about a date, as long as it is ahead. */
const AHEAD: Partial<Record<DateId, string>> = {
  windowOpens: '从这天起可以办，越早越从容。',
  expires: '这天还能签注。',
  filingCaution: '值得避开。',
}

const AGAIN = '这一天过了。还没签注的，今天就去补办。'

/** What to do where a date has gone and its step is still open. */
const GONE: Partial<Record<DateId, string>> = {
  expires: AGAIN,
  lastContinuous: AGAIN,
  adviseFiling: '这一天过了，不等于失效。还没办的，今天就办。',
  filingCaution: '这一天过了。还没办的，照常去办，同时问区人才服务中心。',
  decisionBy: '这一天过了。没收到短信的，今天请人事问区人才服务中心。',
  reportMove: '这一天过了。还没更新的，这几天就去。',
}

/** What a date means for the person; of one that has gone, first what to do now. */
export const dateMeaning = (id: DateId, isGone: boolean): string =>
  isGone ? `${GONE[id] ?? ''}${DATE_MEANINGS[id]}` : `${DATE_MEANINGS[id]}${AHEAD[id] ?? ''}`

/** Why an open date is open, and what its two ends stand for. */
export function openDateText(): string {
  const years = HOLIDAY_YEARS.map(({ year, notice }) => `${year}年（${notice}）`).join('、')
  return `工作日要看国务院的放假安排，应用里有的是${years}。别的年份应用里还没有，不去猜。前一个日子，当作每天都上班；后一个日子，当作周末都休、再多放几天假。应用更新以后就能定下来。`
}

/** Why a date cannot be worked out yet. */
export function missingDateText(id: DateId): string {
  if (id === 'reportMove') return '写下哪天搬的家，才能算。'
  if (id === 'decisionBy') return '审核属实是哪一天，写下来才能算。'
  return ['earliestFiling', 'adviseFiling', 'filingCaution'].includes(id)
    ? '签注办好、写下是哪一天，才能算。'
    : '写上居住证的到期日就能算。'
}
