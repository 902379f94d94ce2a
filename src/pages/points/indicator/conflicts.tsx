import { View } from '@tarojs/components'

import { type Line, type RuleId } from '@/engine'

import { Button, Group, Prose } from '@/ui'
import { LINE_CONFLICTS_WORDS, readingEffect } from '@/text/points'
import { otherSides, READINGS } from '@/text/policy'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import css from '../../shared/clauses.module.scss'

interface ConflictsProps {
  rule: RuleId
  line: Line | undefined
  total: number | null
}

/** Where sources disagree about this rule: what the others say, and what that would give here. */
export function Conflicts({ rule, line, total }: ConflictsProps) {
  const own = READINGS.filter(({ rules }) => rules.includes(rule))
  if (own.length === 0) return null
  const readings = line?.readings ?? []
  const felt = own.filter(({ id }) => readings.some((reading) => reading.id === id))
  const rest = own.length - felt.length
  return (
    <Group title={LINE_CONFLICTS_WORDS.title} prose>
      {felt.map((conflict) => (
        <View key={conflict.id} className={css.clause}>
          <View className={css.article}>{conflict.topic}</View>
          <Prose>{otherSides(conflict)}</Prose>
          <Prose>
            {readingEffect(
              readings.find(({ id }) => id === conflict.id)!,
              total,
            )}
          </Prose>
          <Prose soft>{LINE_CONFLICTS_WORDS.ours(conflict.reason)}</Prose>
        </View>
      ))}
      {rest > 0 && <View>{LINE_CONFLICTS_WORDS.rest(rest, felt.length > 0, isSettled(line))}</View>}
      <Button kind="quiet" onTap={() => void openPage(links.sourceList('conflicts'))}>
        {LINE_CONFLICTS_WORDS.all}
      </Button>
    </Group>
  )
}

/** Only a settled answer can tell that another reading changes nothing. */
const isSettled = (line: Line | undefined): boolean =>
  line !== undefined && line.status !== 'unknown'
