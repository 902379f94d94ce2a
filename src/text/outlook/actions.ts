import {
  BASE_MULTIPLES,
  eachFlag,
  WAGE_YEARS,
  type ActionId,
  type BaseTier,
  type DayText,
  type FactName,
  type OfferedAction,
  type PolicyVersion,
} from '@/engine'

import { monthNumber, monthOfText, monthText } from '@/engine'

import { showMonth, showMonths, yuan } from '../time'
import { AWARD_NAMES, FACT_NAMES, FLAG_WORDS, LEVEL_NAMES, RULE_NAMES, TIER_NAMES } from '../scheme'

type Table = NonNullable<PolicyVersion['table']>

/** The actions as a person thinks of them. */
export const ACTION_GROUPS = ['学历', '职称和技能', '社保', '其他'] as const

/** Its group, what is done in words that can be joined by ＋, and as short as can be for a label. */
type Words = readonly [group: 0 | 1 | 2 | 3, name: string, short: string]

const skill = (level: keyof typeof LEVEL_NAMES, short: string): Words => [
  1,
  `考出${LEVEL_NAMES[level]}`,
  short,
]
const base = (tier: keyof typeof TIER_NAMES): Words => [
  2,
  `社保基数交到平均工资的${TIER_NAMES[tier]}`,
  TIER_NAMES[tier],
]
const award = (level: keyof typeof AWARD_NAMES): Words => [3, `得到${AWARD_NAMES[level]}`, '表彰']

const WORDS: Record<ActionId, Words> = {
  'junior-college': [0, '读完大专', '大专'],
  bachelor: [0, '读完本科', '本科'],
  'bachelor-with-degree': [0, '读完本科并拿到学士学位', '学士'],
  master: [0, '读完硕士（双证）', '硕士'],
  doctor: [0, '读完博士（双证）', '博士'],
  'skill-5': skill('skill-5', '五级'),
  'skill-4': skill('skill-4', '四级'),
  'skill-3': skill('skill-3', '三级'),
  'skill-2': skill('skill-2', '二级'),
  'skill-1': skill('skill-1', '一级'),
  'mid-title': [1, '评上中级职称', '中级'],
  'mid-equivalent': skill('mid-equivalent', '资格'),
  'senior-title': [1, '评上高级职称', '高级'],
  'use-title': [1, '让手上的证书能计分', '证书'],
  'keep-paying': [2, '接着交社保', '社保'],
  'pay-x08': base('x08'),
  'pay-x1': base('x1'),
  'pay-x2': base('x2'),
  'pay-x3': base('x3'),
  'match-major': [3, '做和紧缺专业一致的岗位', '岗位'],
  ...eachFlag((id): Words => [3, FLAG_WORDS[id].action, FLAG_WORDS[id].short]),
  investment: [3, RULE_NAMES.investment, '投资'],
  'public-service': [3, '到特定公共服务领域工作', '公共'],
  suburb: [3, '到远郊重点区域工作并居住', '远郊'],
  'award-special': award('city-special'),
  'award-general': award('city-general'),
  'award-provincial': award('provincial'),
}

export const isAction = (id: string | undefined): id is ActionId =>
  id !== undefined && Object.keys(WORDS).includes(id)

export const actionGroup = (id: ActionId): string => ACTION_GROUPS[WORDS[id][0]]
export const actionName = (id: ActionId): string => WORDS[id][1]

/** For labels. */
export const actionShort = (id: ActionId): string => WORDS[id][2]

/** How hard something is, 1–5, to choose from. */
export const EFFORTS = ['很省力', '省力', '一般', '吃力', '很吃力'] as const

/** Something that is paid from a month on, and goes on. */
export const isPaying = (id: ActionId): boolean => id === 'keep-paying' || tierOf(id) !== undefined

const TIERS = Object.keys(BASE_MULTIPLES) as BaseTier[]
const tierOf = (id: ActionId): BaseTier | undefined => TIERS.find((tier) => id === `pay-${tier}`)

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

/** What is reckoned with for an action, and whose figures these are. */
export function figuresText({ id, months, effort, on, own }: OfferedAction): string {
  return `${on ? '' : '没算进办法里。'}${own ? '你写的' : '估计'}：${monthsWord(id, months)}，${EFFORTS[effort - 1]}`
}

export const ACTIONS_WORDS =
  '下面是能做的事，有的要和别的一起做才加分。要多久、多吃力是本工具的估计，不是规定，按你自己的情况改。'

export const NO_ACTIONS = '照现在填的内容，没有哪件事会让分数变。'

/** What was never asked, and why it is worth it. */
export const unaskedText = (facts: readonly FactName[]): string =>
  `${facts.map((fact) => FACT_NAMES[fact]).join('、')}。答了，能做的事和办法可能更多`
