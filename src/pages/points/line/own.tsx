import { Text, View } from '@tarojs/components'

import {
  explain,
  factOf,
  prepare,
  type DayText,
  type Line,
  type PolicyVersion,
  type Profile,
  type RuleId,
} from '@/engine'
import { go, goTab } from '@/platform'

import { Button, Group, Prose, Row } from '@/ui'
import { answerText } from '@/text/questions'
import { showDay } from '@/text/time'
import {
  formula,
  lineText,
  otherOf,
  pointsText,
  remarkText,
  sureText,
  untilText,
} from '@/text/points'
import { STATUS_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import css from './own.module.scss'

interface OwnProps {
  rule: RuleId
  line: Line | undefined
  table: PolicyVersion['table']
  profile: Profile | null
  day: DayText
}

/** What this line is worth for this person, and how that comes about. */
export function Own({ rule, line, table, profile, day }: OwnProps) {
  if (line === undefined || table === undefined) {
    return (
      <Prose>
        {profile === null
          ? '还没有你的答案。答了问题，这里就是你自己的算法。'
          : `${showDay(day)}的规则本工具不知道，所以没有分数。`}
      </Prose>
    )
  }
  const sum = formula(line, table)
  const { mark, word } = STATUS_NAMES[line.status]
  const other = otherOf(line)
  const reasons = [...(line.limit === undefined ? [] : [line.limit]), ...line.notes]
  return (
    <>
      <View className={css.worth}>
        <Text className={css.points}>{pointsText(line)}</Text>
        <Text>
          {line.status === 'assumed' ? '' : '分 '}
          {mark} {word}
        </Text>
      </View>
      {other !== undefined && (
        <Group>
          <Row
            name={lineText(line, other)}
            detail={`${other.clause.topic}，条文没写明；${sureText([rule])}`}
            action="为什么"
            onTap={() => void openPage(links.sourceList('conflicts', other.clause.id))}
          />
        </Group>
      )}
      <Group title="按你的情况" prose>
        {sum !== undefined && <View className={css.formula}>{sum}</View>}
        {profile !== null && line.status !== 'assumed' && (
          <View className={css.reason}>
            你的答案：{answerText(factOf(rule), profile.facts, day)}
          </View>
        )}
        {reasons.map((reason) => (
          <View key={remarkText(reason)} className={css.reason}>
            {remarkText(reason)}
          </View>
        ))}
        {line.status === 'outranked' && (
          <View className={css.reason}>
            学历和职称技能只取高的一项；这一项值{line.value}分，没有另一项高，所以不加。
          </View>
        )}
        {line.until !== undefined && (
          <View className={css.reason}>{untilText(line.until, laterPoints(line, profile))}</View>
        )}
        {sum === undefined && reasons.length === 0 && (
          <View className={css.reason}>{PLAIN[line.status]}</View>
        )}
      </Group>
      <Button onTap={() => void change(rule)}>
        {line.status === 'assumed' ? '回答这一题' : '修改我的答案'}
      </Button>
    </>
  )
}

/** What the line will be worth on the day that it names; undefined where the rules of that day are not known. */
function laterPoints({ rule, until }: Line, profile: Profile | null): string | undefined {
  if (until === undefined || profile === null) return undefined
  const later = explain(prepare(profile), until).lines.find((line) => line.rule === rule)
  return later === undefined ? undefined : pointsText(later)
}

/** Said where there is nothing to work out. */
const PLAIN: Record<Line['status'], string> = {
  counted: '这一项按固定分值计入。',
  capped: '这一项已经到上限。',
  outranked: '',
  'not-met': '按你的答案，这一项没有分。',
  unknown: '还没有答案，先按最少的算；答了就能定下来。',
  lapsed: '已经过了计分的时间。',
  assumed: '没有问过你，按没有算。大多数人也确实没有。',
}

const change = (rule: RuleId): Promise<unknown> =>
  factOf(rule) === 'insurance' ? goTab(links.insurance) : go(links.question(factOf(rule)))
