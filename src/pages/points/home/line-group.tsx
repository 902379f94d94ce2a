import { useState } from 'react'

import type { Line, MonthText } from '@/engine'
import { go } from '@/platform'

import { FOLD_WORDS } from '@/text/common'
import { Group, Row } from '@/ui'
import {
  LINE_GROUP_WORDS,
  type LINE_GROUPS,
  lineDetail,
  lineLabel,
  paidToText,
  pointsText,
  sumText,
} from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'

interface LineGroupProps {
  group: (typeof LINE_GROUPS)[number]
  lines: readonly Line[]
  /** the last month that is taken to be paid; undefined where the record says its own */
  paidTo: MonthText | undefined
}

/** The lines of one group of the scheme; those that nobody has answered or has, folded into one row. */
export function LineGroup({ group, lines, paidTo }: LineGroupProps) {
  const [unfolded, setUnfolded] = useState(false)
  const own = group.rules.map((rule) => lines.find((line) => line.rule === rule)!)
  const told = own.filter((line) => unfolded || group.id === 'base' || says(line))
  const detailOf = (line: Line) =>
    line.rule === 'insurance-years' && paidTo !== undefined
      ? `${lineDetail(line)} · ${paidToText(paidTo)}`
      : lineDetail(line)
  const folded = own.filter((line) => !told.includes(line))
  return (
    <Group title={group.name} aside={LINE_GROUP_WORDS.sum(sumText(own))}>
      {told.map((line) => (
        <Row
          key={line.rule}
          name={RULE_NAMES[line.rule]}
          detail={detailOf(line)}
          value={pointsText(line)}
          label={lineLabel(line)}
          onTap={() => void go(links.indicator(line.rule))}
        />
      ))}
      {folded.length > 0 && (
        <Row
          name={LINE_GROUP_WORDS.folded(folded.length, told.length > 0, foldedWord(folded))}
          detail={LINE_GROUP_WORDS.foldedDetail}
          value="0"
          open={false}
          label={FOLD_WORDS.aria(
            false,
            LINE_GROUP_WORDS.folded(folded.length, told.length > 0, foldedWord(folded)),
          )}
          onTap={() => setUnfolded(true)}
        />
      )}
    </Group>
  )
}

/** What the folded lines have in common. */
function foldedWord(lines: readonly Line[]): string {
  const asked = lines.filter(({ status }) => status !== 'assumed').length
  if (asked === lines.length) return LINE_GROUP_WORDS.none
  return asked === 0 ? LINE_GROUP_WORDS.unasked : LINE_GROUP_WORDS.noneOrUnasked
}

/** A line has something to say unless it is simply not there. */
const says = ({ status, limit }: Line): boolean =>
  status !== 'assumed' && !(status === 'not-met' && limit === undefined)
