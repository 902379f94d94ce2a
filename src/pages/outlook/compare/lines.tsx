import type { Line } from '@/engine'

import { COMPARE_WORDS, type Compared } from '@/text/outlook'
import { Group } from '@/ui'
import { pointsText } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { PairLine, PairTable } from '../shared/comparison-table'

/** Line by line, those that bring or take points for one of the two, or still could. */
export function Lines({ sides: [one, other] }: { sides: readonly [Compared, Compared] }) {
  const pairs = one.explanation.lines.flatMap((line) => {
    const beside = other.explanation.lines.find(({ rule }) => rule === line.rule)
    return beside !== undefined && (says(line) || says(beside)) ? [[line, beside] as const] : []
  })
  return (
    <Group title={COMPARE_WORDS.lines}>
      {/* The first of them travel with the head of the page. */}
      <PairTable heads={[one.label, other.label]} items={pairs} size={7}>
        {([first, second]) => (
          <PairLine
            key={first.rule}
            name={RULE_NAMES[first.rule]}
            one={pointsText(first)}
            other={pointsText(second)}
            strong={
              first.points > second.points
                ? 'one'
                : first.points < second.points
                  ? 'other'
                  : undefined
            }
            label={COMPARE_WORDS.lineAria(
              RULE_NAMES[first.rule],
              one.label,
              pointsText(first),
              other.label,
              pointsText(second),
            )}
          />
        )}
      </PairTable>
    </Group>
  )
}

const says = ({ points, status, low, high, limit }: Line): boolean =>
  points !== 0 || (status === 'unknown' && low !== high) || limit?.code === 'vetoed'
