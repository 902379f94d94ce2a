import { useState } from 'react'

import type { Line } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { type LINE_GROUPS, lineDetail, lineLabel, pointsText, signed } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'

interface LineGroupProps {
  group: (typeof LINE_GROUPS)[number]
  lines: readonly Line[]
}

/** The lines of one group of the scheme; those that nobody has answered or has, folded into one row. */
export function LineGroup({ group, lines }: LineGroupProps) {
  const [unfolded, setUnfolded] = useState(false)
  const own = group.rules.map((rule) => lines.find((line) => line.rule === rule)!)
  const told = own.filter((line) => unfolded || group.id === 'base' || says(line))
  const folded = own.filter((line) => !told.includes(line))
  const sum = own.reduce((points, line) => points + line.points, 0)
  return (
    <Group title={group.name} aside={`${signed(sum)}分`}>
      {told.map((line) => (
        <Row
          key={line.rule}
          name={RULE_NAMES[line.rule]}
          detail={lineDetail(line)}
          value={pointsText(line)}
          label={lineLabel(line)}
          onTap={() => void go(links.line(line.rule))}
        />
      ))}
      {folded.length > 0 && (
        <Row
          name={`${told.length === 0 ? '' : '另外'}${folded.length}项，${foldedWord(folded)}`}
          detail="点开逐项看"
          value="0"
          action="展开"
          onTap={() => setUnfolded(true)}
        />
      )}
    </Group>
  )
}

/** What the folded lines have in common. */
function foldedWord(lines: readonly Line[]): string {
  const asked = lines.filter(({ status }) => status !== 'assumed').length
  if (asked === lines.length) return '没有'
  return asked === 0 ? '还没答，先按没有算' : '没有，或还没答'
}

/** A line has something to say unless it is simply not there. */
const says = ({ status, limit }: Line): boolean =>
  status !== 'assumed' && !(status === 'not-met' && limit === undefined)
