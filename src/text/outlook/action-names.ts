import { BASE_MULTIPLES, eachFlag, type ActionId, type BaseTier } from '@/engine'

import { AWARD_NAMES, FLAG_WORDS, LEVEL_NAMES, RULE_NAMES, TIER_NAMES } from '../scheme'

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

/** Something that is paid from a month on, and goes on. */
export const isPaying = (id: ActionId): boolean => id === 'keep-paying' || tierOf(id) !== undefined

const TIERS = Object.keys(BASE_MULTIPLES) as BaseTier[]
/** The tier that is paid; undefined for what is not paid at one. */
export const tierOf = (id: ActionId): BaseTier | undefined =>
  TIERS.find((tier) => id === `pay-${tier}`)
