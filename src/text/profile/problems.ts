import { type PermitDay, type Problem, type ProblemParams } from '@/engine'

import { semicolons } from '../common'
import { showDate } from '../time'
import { FACT_NAMES } from '../scheme'
import { PERMIT_DAY_NAMES } from '../situation'

const PLACES: Record<string, string> = {
  ...FACT_NAMES,
  singleCertificate: '单证',
  freshGraduateUntil: '应届截止月',
  kind: '申请还是续办',
  registeredOn: '居住登记的日子',
  appliedOn: '申领居住证的日子',
  permit: '居住证',
  changes: '有什么变了',
  unchanged: '都没有变',
  dwelling: '住的是哪一种房子',
  movedOn: '搬家的日子',
  contract: '劳动合同',
  tax: '个税申报',
  job: '岗位',
  papers: '盖章和离职日期',
  neededBy: '要用积分的日子',
  stepsDone: '办过的步骤',
  notYet: '还没办的步骤',
  actions: '提分办法',
  plan: '选定的办法',
  sent: '给单位人事的一页',
  progress: '材料清单',
  label: '名字',
  trialOf: '改动前的原档案',
  supposed: '是不是假设的',
}

/** The part of a profile that a problem is in, in words: of a permit the day, where only that one is left out. */
export function problemPlace({ path, params = {} }: { path: string; params?: object }): string {
  const parts = path.split('.')
  const isOneDay = parts[1] === 'permit' && 'than' in params
  const day = isOneDay ? PERMIT_DAY_NAMES[parts[2] as PermitDay] : undefined
  return day ?? parts.map((part) => PLACES[part]).find((name) => name !== undefined) ?? '这份档案'
}

/** The day that a day is held against: `单位提交积分的日子（2026年11月6日）`. */
const otherDay = ({ than, day }: ProblemParams['before-step']): string =>
  `${than === 'registeredOn' ? PLACES[than] : PERMIT_DAY_NAMES[than]}（${showDate(day)}）`

/** What is wrong, as one sentence for the person who typed it. */
export function problemText({ code, params }: Problem): string {
  switch (code) {
    case 'missing':
      return '这里缺了一项'
    case 'wrong-type':
      return '这一项的写法看不懂'
    case 'unknown-field':
      return '这里有一项本工具不认识的内容'
    case 'newer-schema':
      return '这是更新版本保存的内容，请先更新'
    case 'not-an-option':
      return '这不是可选的答案'
    case 'not-a-day':
      return '没有这一天'
    case 'not-a-month':
      return '没有这个月份'
    case 'too-early':
      return `太早了，不能早于${showDate(params.earliest)}`
    case 'not-a-whole-number':
      return '请写整数，不要小数'
    case 'too-many-decimals':
      return `小数最多${params.most}位`
    case 'too-small':
      return `太小了，至少是${params.least}`
    case 'too-large':
      return `太大了，最多是${params.most}`
    case 'too-long':
      return `太长了，最多${params.most}`
    case 'bad-characters':
      return '里面有不能用的字符'
    case 'repeated':
      return '同一项写了两次'
    case 'reversed':
      return `结束不能早于开始（${showDate(params.from)}）`
    case 'overlaps':
      return `和第${params.other + 1}段的月份重叠了，同一个月只能算一次`
    case 'out-of-order':
      return `这个数不能大于${params.most}（范围更宽的那一项）`
    case 'before-birth':
      return `不能早于出生日期（${showDate(params.birthday)}）`
    case 'before-window':
      return `比${otherDay(params)}早得太多，不是这一轮的`
    case 'before-step':
      return `不能早于${otherDay(params)}`
    case 'not-later':
      return `要比${otherDay(params)}晚`
    case 'contradicts':
      return `和“${PLACES[params.than]}”的回答不能同时成立`
  }
}

/** Problems one after the other, each with its place. */
export const problemsText = (problems: readonly Problem[]): string =>
  semicolons(problems.map((one) => `${problemPlace(one)}：${problemText(one)}`))
