import { type Explanation, type Line, lineMoves } from '@/engine'
import { go } from '@/platform'

import { Group, Row, SelfFold } from '@/ui'
import { pointsText, signed } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { changeDetail, TRIAL_CHANGES_WORDS, TRIAL_WORDS } from '@/text/outlook'
import { links } from '../../shared/links'
import { PairLine, PairTable } from '../shared/comparison-table'

interface ChangesProps {
  /** undefined where the original is gone */
  before: Explanation | undefined
  after: Explanation
}

/** Line by line: those that changed, and folded the rest that brings or takes points. */
export function Changes({ before, after }: ChangesProps) {
  const changes = before === undefined ? [] : lineMoves(before, after)
  const rest = after.lines.filter(
    (line) => line.points !== 0 && changes.every((change) => change.after !== line),
  )
  return (
    <Group title={TRIAL_CHANGES_WORDS.title}>
      {changes.length > 0 && (
        <PairTable heads={[TRIAL_WORDS.before, TRIAL_WORDS.after]} items={changes}>
          {(change) => {
            const name = RULE_NAMES[change.after.rule]
            const [was, is] = [shownPoints(change.before), shownPoints(change.after)]
            return (
              <PairLine
                key={change.after.rule}
                name={name}
                detail={changeDetail(change)}
                one={was}
                other={is}
                strong="other"
                label={TRIAL_CHANGES_WORDS.lineAria(name, was, is)}
              />
            )
          }}
        </PairTable>
      )}
      {before !== undefined && changes.length === 0 && <Row name={TRIAL_CHANGES_WORDS.none} />}
      {rest.length > 0 && (
        <SelfFold
          name={
            before === undefined
              ? TRIAL_CHANGES_WORDS.all
              : TRIAL_CHANGES_WORDS.unchanged(rest.length)
          }
          value={signed(rest.reduce((sum, { points }) => sum + points, 0))}
        >
          {rest.map((line) => (
            <Row
              key={line.rule}
              name={RULE_NAMES[line.rule]}
              value={pointsText(line)}
              onTap={() => void go(links.indicator(line.rule))}
            />
          ))}
        </SelfFold>
      )}
    </Group>
  )
}

/** What a line adds, a range while it is open; one that nobody has answered adds nothing. */
const shownPoints = (line: Line | undefined): string =>
  line?.status === 'unknown' ? pointsText(line) : signed(line?.points ?? 0)
