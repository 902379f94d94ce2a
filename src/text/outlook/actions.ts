import {
  BASE_MULTIPLES,
  WAGE_YEARS,
  type ActionGain,
  type ActionId,
  type DayText,
  type FactName,
  type OfferedAction,
  type PolicyVersion,
} from '@/engine'

import { monthNumber, monthOfText, monthText } from '@/engine'

import { showMonth, showMonths, yuan } from '../time'
import { FACT_NAMES, TIER_NAMES } from '../scheme'
import { isPaying, tierOf } from './action-names'

type Table = NonNullable<PolicyVersion['table']>

/** How hard something is, 1–5, to choose from. */
export const EFFORTS = ['很省力', '省力', '一般', '吃力', '很吃力'] as const

/** How long something takes from now: 2年6个月; of what is paid, from when on. */
function monthsWord(id: ActionId, months: number): string {
  if (!isPaying(id)) return months === 0 ? '这个月' : showMonths(months)
  return months === 0 ? '这个月起' : months === 1 ? '下个月起' : `${showMonths(months)}后起`
}

/** What is to be paid: from when, how much, for how long until it counts; nothing for what is not paid. */
export function payText({ id, months }: OfferedAction, day: DayText, table: Table): string {
  if (!isPaying(id)) return ''
  const from = `从${showMonth(monthText(monthNumber(monthOfText(day)) + months))}起`
  const tier = tierOf(id)
  if (tier === undefined) return `${from}接着交，基数和停交前一样，以后也不能停`
  const { average } = WAGE_YEARS[WAGE_YEARS.length - 1]!
  const least = yuan(Math.ceil((average * BASE_MULTIPLES[tier]) / 10))
  const test = table.insuranceBase.find((each) => each.tier === tier)
  const until =
    test === undefined ? '' : `近${test.window}个月里满${test.need}个月才计分，之后也要接着交`
  return `${from}按${TIER_NAMES[tier]}交，基数每月至少${least}（按最近公布的平均工资；平均工资每年会变，要跟着涨）。${until}`
}

/**
 * Said of a diploma or a title that is worth no more than what counts of the two by now.
 * @param now what the lines of education and of titles are worth
 */
export function aloneText(
  id: ActionId,
  now: { education: number; qualification: number },
  { education, qualification }: Table,
): string {
  const points: Partial<Record<string, number>> = { ...education, ...qualification.points }
  const best = Math.max(now.education, now.qualification)
  if ((points[id] ?? Infinity) > best) return ''
  const which = now.education === best ? '学历' : '职称或技能'
  return `单独做不加分：现在的${which}分更高或一样（二选一）`
}

/**
 * How many points an action brings if it is all that is done, and from when; why it brings none, or nobody knows.
 * @param gain undefined where it brings none
 * @param why what of it stands in the way of another line, if so
 * @param open facts without which it is not known
 */
export function gainText(
  { id, needs }: Pick<OfferedAction, 'id' | 'needs'>,
  gain: ActionGain | undefined,
  why: string,
  open: readonly FactName[],
): string {
  if (open.length > 0) {
    return `加几分说不准，先填清楚：${some(open.map((fact) => FACT_NAMES[fact]))}`
  }
  if (gain === undefined) {
    const isPaid = needs.some(({ code }) => code === 'base-months')
    return why || (isPaid ? '单独做不加分：社保基数的月数还不够' : '单独做，十年内加不到分')
  }
  const about = isPaying(id) ? '' : '约'
  const { first, most } = gain
  const from = `${about}${showMonth(first.month)}起`
  return first.points === most.points
    ? `+${first.points}分，${from}`
    : `先+${first.points}分，${from}；十年内最多+${most.points}分`
}

/** What is reckoned with for an action, and whose figures these are. */
export function figuresText({ id, months, effort, on, own }: OfferedAction): string {
  return `${on ? '' : '找办法时没考虑它。'}${own ? '你写的' : '估计'}：${monthsWord(id, months)}，${EFFORTS[effort - 1]}`
}

export const ACTIONS_WORDS =
  '加几分，按只做这一件、别的照旧算。要多久、多吃力是本工具的估计，不是规定，按你自己的情况改。'

export const NO_ACTIONS = '照现在填的内容，没有哪件事会让分数变。'

/** What was never asked, and why it is worth it. */
export const unaskedText = (facts: readonly FactName[]): string =>
  `${some(facts.map((fact) => FACT_NAMES[fact]))}没答。答了，办法可能更多`

const some = (names: readonly string[]): string =>
  names.length <= SOME ? names.join('、') : `${names.slice(0, SOME).join('、')}等${names.length}项`

const SOME = 3
