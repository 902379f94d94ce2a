import { lineChanges } from '@/engine'

import { fromTo } from '@/text/common'
import { dayWord, WAY_PLAN_WORDS } from '@/text/outlook'
import { lineDetail, OTHER_READING, signed } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { Group, Row } from '@/ui'
import { isChosen } from '../../shared/day'
import type { OutlookContext } from '../shared/context'
import type { Way } from './find'

/** Line by line what is worth another number of points then, and the total. */
export function PlanLines({
  context: { now },
  way: { then, other },
}: {
  context: OutlookContext
  way: Way
}) {
  return (
    <Group
      title={WAY_PLAN_WORDS.lines}
      aside={WAY_PLAN_WORDS.then(dayWord({ chosen: isChosen() }))}
    >
      {lineChanges(now, then).map(({ rule, before, after }) => (
        <Row
          key={rule}
          name={RULE_NAMES[rule]}
          detail={lineDetail(
            then.lines.find((line) => line.rule === rule)!,
            true,
          )}
          value={fromTo(signed(before), signed(after))}
        />
      ))}
      <Row
        name={WAY_PLAN_WORDS.total}
        detail={other && WAY_PLAN_WORDS.otherThen(OTHER_READING, other.then.total)}
        value={fromTo(now.total, then.total)}
      />
    </Group>
  )
}
