import { Text, View } from '@tarojs/components'

import {
  explain,
  factOf,
  monthNumber,
  monthOfText,
  otherReading,
  prepare,
  spansOf,
  tierFall,
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
  OWN_LINE_WORDS,
  PLAIN_LINES,
  pointsText,
  remarkText,
  SEE_MONTHS,
  sureText,
  tierFallText,
  untilText,
} from '@/text/points'
import { STATUS_NAMES } from '@/text/scheme'
import { topicOf } from '@/text/policy'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import css from './line-facts.module.scss'

interface OwnProps {
  rule: RuleId
  line: Line | undefined
  table: PolicyVersion['table']
  profile: Profile | null
  day: DayText
}

/** What this line is worth for this person, and how that comes about. */
export function LineFacts({ rule, line, table, profile, day }: OwnProps) {
  if (line === undefined || table === undefined) {
    return profile === null ? (
      <>
        <Prose>{OWN_LINE_WORDS.noProfile}</Prose>
        <Button kind="primary" onTap={() => void go(links.question('birthday'))}>
          {OWN_LINE_WORDS.begin}
        </Button>
      </>
    ) : (
      <Prose>{OWN_LINE_WORDS.noRules(showDay(day))}</Prose>
    )
  }
  const sum = formula(line, table)
  const { until } = line
  const { sign, word } = STATUS_NAMES[line.status]
  const other = otherReading(line)
  const fall =
    rule === 'insurance-base'
      ? tierFall(spansOf(profile?.facts.insurance), monthNumber(monthOfText(day)))
      : undefined
  const answer =
    profile !== null && line.status !== 'assumed'
      ? answerText(factOf(rule), profile.facts, day)
      : undefined
  // A reason that the answer already names, as an age beside its birthday, is not said again.
  const reasons = [...(line.limit === undefined ? [] : [line.limit]), ...line.notes]
    .map(remarkText)
    .filter((reason) => answer?.includes(reason) !== true)
  return (
    <>
      <View className={css.worth}>
        <Text className={css.points}>{pointsText(line)}</Text>
        <Text>{OWN_LINE_WORDS.status(sign, word, line.status !== 'assumed')}</Text>
      </View>
      {other !== undefined && (
        <Group>
          <Row
            name={lineText(line, other)}
            detail={OWN_LINE_WORDS.unclear(topicOf(other.clause.id), sureText([rule]))}
            action={OWN_LINE_WORDS.why}
            onTap={() => void openPage(links.sourceList('conflicts', other.clause.id))}
          />
        </Group>
      )}
      <Group title={OWN_LINE_WORDS.title} prose>
        {sum !== undefined && <View className={css.formula}>{sum}</View>}
        {answer !== undefined && (
          <View className={css.reason}>{OWN_LINE_WORDS.answer(answer)}</View>
        )}
        {reasons.map((reason) => (
          <View key={reason} className={css.reason}>
            {reason}
          </View>
        ))}
        {fall !== undefined && <View className={css.reason}>{tierFallText(fall)}</View>}
        {line.status === 'outranked' && (
          <View className={css.reason}>{OWN_LINE_WORDS.higherOne(line.value)}</View>
        )}
        {until !== undefined && (
          <View className={css.reason}>
            {untilText(until, laterPoints(line.rule, until, profile))}
          </View>
        )}
        {sum === undefined && reasons.length === 0 && (
          <View className={css.reason}>{PLAIN_LINES[line.status]}</View>
        )}
      </Group>
      {fall !== undefined && (
        <Button kind="quiet" onTap={() => void openPage(links.months)}>
          {SEE_MONTHS}
        </Button>
      )}
      <Button onTap={() => void change(rule)}>
        {line.status === 'assumed' ? OWN_LINE_WORDS.answerIt : OWN_LINE_WORDS.changeIt}
      </Button>
    </>
  )
}

/** What the line will be worth on the day that it names; undefined where the rules of that day are not known. */
function laterPoints(rule: RuleId, until: DayText, profile: Profile | null): string | undefined {
  if (profile === null) return undefined
  const later = explain(prepare(profile), until).lines.find((line) => line.rule === rule)
  return later === undefined ? undefined : pointsText(later)
}

const change = (rule: RuleId): Promise<unknown> =>
  factOf(rule) === 'insurance' ? goTab(links.insurance) : go(links.question(factOf(rule)))
