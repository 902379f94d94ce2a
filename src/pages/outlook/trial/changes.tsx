import { lineChanges, type Explanation } from '@/engine'
import { go } from '@/platform'

import { Group, Row, SelfFold } from '@/ui'
import { pointsText, signed } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { changeDetail } from '@/text/outlook'
import { links } from '../../shared/links'
import { PairLine, PairTable } from '../shared/comparison-table'

interface ChangesProps {
  /** undefined where the original is gone */
  before: Explanation | undefined
  after: Explanation
}

/** Line by line: those that changed, and folded the rest that brings or takes points. */
export function Changes({ before, after }: ChangesProps) {
  const changes = before === undefined ? [] : lineChanges(before, after)
  const rest = after.lines.filter(
    (line) => line.points !== 0 && changes.every(({ rule }) => rule !== line.rule),
  )
  return (
    <Group title="逐项看">
      {changes.length > 0 && (
        <PairTable heads={['原来', '试算']} items={changes}>
          {(change) => (
            <PairLine
              key={change.rule}
              name={RULE_NAMES[change.rule]}
              detail={changeDetail(change)}
              one={signed(change.before)}
              other={signed(change.after)}
              strong="other"
              label={`${RULE_NAMES[change.rule]}：原来${signed(change.before)}分，试算${signed(change.after)}分`}
            />
          )}
        </PairTable>
      )}
      {before !== undefined && changes.length === 0 && <Row name="还没有变。在下面改一项看看" />}
      {rest.length > 0 && (
        <SelfFold
          name={before === undefined ? '各项' : `没变的${rest.length}项`}
          value={signed(rest.reduce((sum, { points }) => sum + points, 0))}
        >
          {rest.map((line) => (
            <Row
              key={line.rule}
              name={RULE_NAMES[line.rule]}
              value={pointsText(line)}
              onTap={() => void go(links.line(line.rule))}
            />
          ))}
        </SelfFold>
      )}
    </Group>
  )
}
