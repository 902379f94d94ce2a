import { BONUS_FACTS, rulesOf } from '@/engine'
import type { DayText, Line, PolicyVersion, Remark, RuleId } from '@/engine'

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

/** A number with a true minus sign. */
export const signed = (points: number): string =>
  points < 0 ? `−${Math.abs(points)}` : String(points)

/** The line's state with its mark, and the reason where there is one. */
export function lineDetail(line: Line): string {
  if (line.limit?.code === 'vetoed') return '✗ 取消申请资格'
  const { mark, word } = STATUS_NAMES[line.status]
  const reason = line.limit === undefined ? '' : ` · ${remarkText(line.limit)}`
  return `${mark} ${word}${reason}${otherPoints(line)}`
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
  if (line.status === 'assumed' || line.status === 'not-met' || line.status === 'lapsed')
    return undefined
  const write = FORMULAS[line.rule]
  return line.limit === undefined || write === undefined
    ? undefined
    : write(line, table, line.limit)
}

type Formula = (line: Line, table: Table, limit: Remark) => string | undefined

const FORMULAS: Partial<Record<RuleId, Formula>> = {
  age(line, { age: { base, baseAge, perYear, cap } }, { params }) {
    const age = Number(params.age)
    if (age >= baseAge) return `${baseAge}周岁起：${base}分`
    const sum = `${base}＋${perYear}×（${baseAge}−${age}）＝${line.value}`
    return line.value > cap ? `${sum}，最多${cap}分` : `${sum}分`
  },
  'insurance-years': (line, { insuranceYears: { perYear } }, { params }) =>
    `${params.years}年×${perYear}分＝${line.value}分`,
  investment(line, { investment: { stepTax, stepHires, perStep, cap } }, { code }) {
    const step = code === 'by-tax' ? `每${stepTax / 10000}万元` : `每${stepHires}人`
    const sum = `${step}${perStep}分，取整后${line.value}分`
    return line.value > cap ? `${sum}，最多${cap}分` : sum
  },
  'public-service': (line, { publicService: { perYear } }, { params }) =>
    `${params.years}年×${perYear}分＝${line.value}分`,
  suburb: (line, { suburb: { perYear, cap } }, { params }) =>
    capped(`${params.years}年×${perYear}分＝${line.value}分`, line.value, cap),
  'shanghai-spouse': (line, { shanghaiSpouse: { perYear, cap } }, { params }) =>
    capped(`${params.years}年×${perYear}分＝${line.value}分`, line.value, cap),
  'false-material': records,
  detention: records,
  crime: records,
}

function records(line: Line, _table: Table, { params }: Remark): string {
  return `${params.counted}条×${params.each}分，扣${Math.abs(line.value)}分`
}

const capped = (sum: string, value: number, cap: number): string =>
  value > cap ? `${sum}，最多${cap}分` : sum

/**
 * From which day on time alone makes something else of a line.
 * @param points what it will be worth then; undefined where the rules of that day are not known
 */
export const untilText = (day: DayText, points: string | undefined): string =>
  points === undefined
    ? `照现在的规则，${showDay(day)}起会变；那时的规则还不知道。`
    : `只因为时间，${showDay(day)}起是${points}分（别的都不变的话）。`
