import { useState } from 'react'
import { Group } from '@/components/group'
import { Row } from '@/components/row'
import type { Line } from '@/engine'
import { go } from '@/platform'
import { lineDetail, lineLabel, pointsText, signed, type LINE_GROUPS } from '@/text/lines'
import { RULE_NAMES } from '@/text/names'
import { links } from '../parts/links'

interface LineGroupProps {
  group: (typeof LINE_GROUPS)[number]
  lines: readonly Line[]
}

/** The lines of one group of the scheme; those that nobody has answered or has, folded into one row. */
export function LineGroup({ group, lines }: LineGroupProps) {
  const [unfolded, setUnfolded] = useState(false)
  const own = group.rules.map((rule) => lines.find((line) => line.rule === rule)!)
  const told = own.filter((line) => unfolded || group.id === 'base' || says(line))
  const folded = own.length - told.length
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
      {folded > 0 && (
        <Row
          name={told.length === 0 ? `${folded}项，没有或没问过` : `另外${folded}项，没有或没问过`}
          detail="都按没有算，点开逐项看"
          value="0"
          action="展开"
          onTap={() => setUnfolded(true)}
        />
      )}
    </Group>
  )
}

/** A line has something to say unless it is simply not there. */
const says = ({ status, limit }: Line): boolean =>
  status !== 'assumed' && !(status === 'not-met' && limit === undefined)
