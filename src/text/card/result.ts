import { type Line, totalOrZero } from '@/engine'

import {
  LINE_GROUPS,
  lineDetail,
  otherText,
  pointsText,
  type Scored,
  sumText,
  sureText,
  totalText,
  undecidedRules,
  verdict,
} from '../points'
import { RULE_NAMES } from '../scheme'
import { type Card, type CardBlock, type CardFrame, framed, type Shown } from './card'
import { COVER } from './cover'
import { nextAlone, nextBlock, type NextOf } from './next'
import { schoolAlone, schoolBlock, type SchoolOf } from './school'

const KIND = '居住证积分 · 估算'
/** In its place as long as nothing is filed: nobody takes the total for one that was decided. */
const OWN_KINDS: Record<Unfiled, string> = {
  apply: '居住证积分 · 自己算的，还没申请',
  renew: '居住证积分 · 自己算的，还没续办',
}
const UNIT = '分'
const MAY_BE_VETOED = '有没有严重刑事犯罪记录还待核实：有的，取消申请资格'

/** What is still to be filed. */
export type Unfiled = 'apply' | 'renew'

/** Beside the total: what is not done yet, and the school's day and what is next where they are put on. */
interface Beside {
  unfiled?: Unfiled | undefined
  school?: SchoolOf | undefined
  next?: NextOf | undefined
}

/** Of what the 分数 of a result is made. */
export interface ResultOf {
  scored: Scored
  threshold: number
}

/**
 * The card of a total: the number or range, where it stands by both readings, and its lines.
 * @param result undefined where there is no total for the day
 */
export function resultCard(
  frame: CardFrame,
  result: ResultOf | undefined,
  shown: Shown,
  { unfiled, school, next }: Beside = {},
): Card {
  const onSchool = shown.school ? school : undefined
  const isOff = result === undefined || !shown.points
  const onNext = shown.next ? next : undefined
  if (isOff && onSchool === undefined && onNext === undefined)
    return { ...framed(KIND, frame, shown), ...COVER }
  const common = framed(unfiled === undefined ? KIND : OWN_KINDS[unfiled], frame, shown)
  const besides = onNext === undefined ? [] : [nextBlock(onNext)]
  if (isOff) {
    if (onSchool === undefined) return { ...common, ...nextAlone(onNext!) }
    const alone = schoolAlone(onSchool)
    return { ...common, ...alone, blocks: [...alone.blocks, ...besides] }
  }
  const { scored, threshold } = result
  const { explanation, range, other } = scored
  const { word, gap } = verdict({ explanation, range }, threshold)
  return {
    ...common,
    ...(explanation.total === null
      ? {}
      : {
          figure: {
            text: totalText(range),
            unit: UNIT,
            low: totalOrZero(range.low),
            high: totalOrZero(range.high),
            threshold,
          },
        }),
    title: other === undefined ? word : verdict(scored, threshold).word,
    notes: [
      // Behind the semicolon it tells the one whose answers they are how to go on.
      gap.replace(/(；.*)?。$/, ''),
      ...(other === undefined
        ? []
        : [`${otherText(other, threshold)}，${sureText(undecidedRules(scored))}`]),
      ...(range.mayBeVetoed ? [MAY_BE_VETOED] : []),
    ],
    blocks: [
      ...(onSchool === undefined ? [] : [schoolBlock(onSchool)]),
      ...besides,
      ...(explanation.vetoed === true
        ? []
        : LINE_GROUPS.flatMap((group) => blockOf(group, explanation.lines, shown))),
    ],
  }
}

/** The lines of a group that add or take something, or still may. */
function blockOf(
  { name, rules }: (typeof LINE_GROUPS)[number],
  lines: readonly Line[],
  shown: Shown,
): CardBlock[] {
  const all = lines.filter(({ rule }) => rules.includes(rule))
  const own = all.filter(
    ({ points, low, high, status }) => points !== 0 || (status === 'unknown' && low !== high),
  )
  if (own.length === 0) return []
  return [
    {
      title: name,
      aside: `${sumText(all)}分`,
      rows: own.map((line) => ({
        name: RULE_NAMES[line.rule],
        value: pointsText(line),
        detail: lineDetail(shown.days ? line : undated(line)),
        line,
      })),
    },
  ]
}

/** Members of a reason that are a day or a month. */
const DATED = ['asOf', 'date', 'until']

/** Without a reason that names a day or a month, which is written only where the days are put on. */
function undated(line: Line): Line {
  const isDated = DATED.some((name) => name in (line.limit?.params ?? {}))
  return isDated ? { ...line, limit: undefined } : line
}
