import {
  BONUS_FACTS,
  type DayText,
  endsTogether,
  type Line,
  type LineStatus,
  type PolicyVersion,
  type RuleId,
  rulesOf,
} from '@/engine'

import { showDay } from '../time'
import { RULE_NAMES, STATUS_NAMES } from '../scheme'
import { otherPoints } from './other-reading'
import { remarkText } from './remarks'

type Table = NonNullable<PolicyVersion['table']>

/** Points as they are read: `30分`, `−150分`; a range while the line is open. */
export function pointsText({ status, points, low, high, limit }: Line): string {
  if (limit?.code === 'vetoed') return '—'
  if (status === 'unknown' && low !== high) return `${signed(low)}～${signed(high)}`
  return status === 'assumed' ? '—' : signed(points)
}

/** What some lines add together: `0`, or `0～120` while one of them is open. */
export function sumText(lines: readonly Line[]): string {
  const { low, high } = endsTogether(lines)
  return low === high ? signed(low) : `${signed(low)}～${signed(high)}`
}

/** A number with a true minus sign. */
export const signed = (points: number): string =>
  points < 0 ? `−${Math.abs(points)}` : String(points)

/** The line's state with its mark, and the reason where there is one. */
export function lineDetail(line: Line, isAhead = false): string {
  if (line.limit?.code === 'vetoed') return '✗ 取消申请资格'
  const { sign, word } =
    (isAhead ? AHEAD_NAMES[line.status] : undefined) ?? STATUS_NAMES[line.status]
  const reason = line.limit === undefined ? '' : ` · ${remarkText(line.limit)}`
  return `${sign} ${word}${reason}${otherPoints(line)}`
}

/** What is not there yet is not ticked. */
const AHEAD_NAMES: Partial<Record<LineStatus, { sign: string; word: string }>> = {
  counted: { sign: '→', word: '那时计入' },
  capped: { sign: '→', word: '那时到上限' },
}

/** The whole row read aloud. */
export const lineLabel = (line: Line): string =>
  `${RULE_NAMES[line.rule]}，${STATUS_NAMES[line.status].word}，${pointsText(line)}分${otherPoints(line)}`

/** Base, bonus and deductions, as the scheme groups its indicators. */
export const LINE_GROUPS: readonly {
  id: 'base' | 'bonus' | 'taken'
  name: string
  rules: readonly RuleId[]
}[] = [
  { id: 'base', name: '基础指标', rules: ['age', 'education', 'qualification', 'insurance-years'] },
  {
    id: 'bonus',
    name: '加分指标',
    rules: ['insurance-base', ...BONUS_FACTS.flatMap(rulesOf)],
  },
  {
    id: 'taken',
    name: '减分指标',
    rules: rulesOf('deductions'),
  },
]

/**
 * How a line's points come about, with the scheme's numbers and the person's own: `5＋2×（56−50）＝17`.
 * Undefined where there is nothing to work out (a fixed worth, or no answer).
 */
export function formula(line: Line, table: Table): string | undefined {
  const { rule, status, limit, value } = line
  if (status === 'assumed' || status === 'not-met' || status === 'lapsed') return undefined
  switch (limit?.code) {
    case 'age':
      return ageSum(limit.params.age, value, table)
    case 'full-years':
      return yearsSum(limit.params.years, table.insuranceYears, value)
    case 'years-counted':
    case 'years-short':
      return rule === 'suburb'
        ? yearsSum(limit.params.years, table.suburb, value)
        : yearsSum(limit.params.years, table.publicService, value)
    case 'years-married':
      return yearsSum(limit.params.years, table.shanghaiSpouse, value)
    case 'by-tax':
      return stepsSum(`每${table.investment.stepTax / 10000}万元`, value, table)
    case 'by-hires':
      return stepsSum(`每${table.investment.stepHires}人`, value, table)
    case 'records':
      return `${limit.params.counted}条×${limit.params.each}分，扣${Math.abs(value)}分`
    default:
      return undefined
  }
}

function ageSum(age: number, value: number, { age: scale }: Table): string {
  const { base, baseAge, perYear, cap } = scale
  if (age >= baseAge) return `${baseAge}周岁起：${base}分`
  const sum = `${base}＋${perYear}×（${baseAge}−${age}）＝${value}`
  return value > cap ? `${sum}，最多${cap}分` : `${sum}分`
}

function stepsSum(step: string, value: number, { investment: { perStep, cap } }: Table): string {
  return capped(`${step}${perStep}分，取整后${value}分`, value, cap)
}

function yearsSum(years: number, scale: { perYear: number; cap?: number }, value: number): string {
  return capped(`${years}年×${scale.perYear}分＝${value}分`, value, scale.cap)
}

const capped = (sum: string, value: number, cap = Infinity): string =>
  value > cap ? `${sum}，最多${cap}分` : sum

/**
 * From which day on time alone makes something else of a line.
 * @param points what it will be worth then; undefined where the rules of that day are not known
 */
export const untilText = (day: DayText, points: string | undefined): string =>
  points === undefined
    ? `${showDay(day)}起会变。那时的规则还不知道。`
    : `${showDay(day)}起，这一项是${points}分（别的都不变的话）。`
