import { View } from '@tarojs/components'

import { READINGS, type Conflict, type Line, type RuleId } from '@/engine'

import { Button, Group, Prose } from '@/ui'
import { shortName } from '@/text/policy'
import { readingEffect } from '@/text/points'
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
    <Group title="不同的说法" prose>
      {felt.map((conflict) => (
        <View key={conflict.id} className={css.clause}>
          <View className={css.article}>{conflict.topic}</View>
          <Prose>{otherSide(conflict)}</Prose>
          <Prose>
            {readingEffect(
              readings.find(({ id }) => id === conflict.id)!,
              total,
            )}
          </Prose>
          <Prose soft>本工具的取法：{conflict.reason}</Prose>
        </View>
      ))}
      {rest > 0 && (
        <View>
          {felt.length === 0 ? '关于这一项' : '另'}有{rest}处说法不一，
          {isSettled(line) ? '对你的结果没有影响。' : '这一项还没定，答了才知道对你有没有影响。'}
        </View>
      )}
      <Button kind="quiet" onTap={() => void openPage(links.sourceList('conflicts'))}>
        看全部分歧和取法
      </Button>
    </Group>
  )
}

/** Only a settled answer can tell that another reading changes nothing. */
const isSettled = (line: Line | undefined): boolean =>
  line !== undefined && line.status !== 'unknown'

const otherSide = ({ sides, chosen }: Conflict): string =>
  sides
    .filter((_side, index) => index !== chosen)
    .map(({ says, sources }) => `${says}（${sources.map(shortName).join('、')}）`)
    .join('；')
