import { type Line, totalOrZero } from '@/engine'

import {
  LINE_GROUPS,
  otherText,
  pointsText,
  type Scored,
  signed,
  sureText,
  totalText,
  undecidedRules,
  verdict,
} from '../points'
import { RULE_NAMES } from '../scheme'
import { type Card, type CardBlock, type CardFrame, framed, type Shown } from './card'
import { COVER } from './cover'

const KIND = '居住证积分 · 估算'
const UNIT = '分'
const MAY_BE_VETOED = '有没有严重刑事犯罪记录还待核实：有的，取消申请资格'

/** Of what the 分数 of a result is made. */
export interface ResultOf {
  scored: Scored
  threshold: number
}

/**
 * The card of a total: the number or range, where it stands by both readings, and its lines.
 * @param result undefined where there is no total for the day
 */
export function resultCard(frame: CardFrame, result: ResultOf | undefined, shown: Shown): Card {
  const common = framed(KIND, frame, shown)
  if (result === undefined || !shown.points) {
    return { ...common, ...COVER }
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
    blocks:
      explanation.vetoed === true
        ? []
        : LINE_GROUPS.flatMap((group) => blockOf(group, explanation.lines)),
  }
}

/** The lines of a group that add or take something, or still may. */
function blockOf(
  { name, rules }: (typeof LINE_GROUPS)[number],
  lines: readonly Line[],
): CardBlock[] {
  const own = lines.filter(
    ({ rule, points, low, high, status }) =>
      rules.includes(rule) && (points !== 0 || (status === 'unknown' && low !== high)),
  )
  if (own.length === 0) return []
  const sum = own.reduce((all, { points }) => all + points, 0)
  return [
    {
      title: name,
      aside: `${signed(sum)}分`,
      rows: own.map((line) => ({ name: RULE_NAMES[line.rule], value: pointsText(line) })),
    },
  ]
}
