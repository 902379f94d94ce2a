import {
  BONUS_FACTS,
  type DayText,
  type FactName,
  type Facts,
  monthNumber,
  monthOfText,
  spansOf,
} from '@/engine'
import { goTab } from '@/platform'

import { spansChange, TRIAL_QUESTIONS_WORDS } from '@/text/outlook'
import { Group, Row, SelfFold } from '@/ui'
import { answerText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import { usePlace } from '../../shared/place'

/** What most trials are about; the rest is folded until it is changed. */
const COMMON: readonly FactName[] = ['education', 'qualifications', 'insurance', 'shanghaiSpouse']
const REST = [...BONUS_FACTS, 'deductions' as const, 'birthday' as const].filter(
  (fact) => !COMMON.includes(fact),
)

interface QuestionsProps {
  /** answers of the original; undefined where it is gone */
  before: Facts | undefined
  after: Facts
  day: DayText
}

/** All that can be changed, with what is changed already. */
export function Questions({ before, after, day }: QuestionsProps) {
  const place = usePlace()
  const was = (fact: FactName) => before && answerText(fact, before, day)
  const isChanged = (fact: FactName) =>
    before !== undefined &&
    (was(fact) !== answerText(fact, after, day) ||
      // Two records in the same words may still differ.
      JSON.stringify(before[fact]) !== JSON.stringify(after[fact]))
  const changeText = (fact: FactName, now: string): string => {
    const [one, other] = [spansOf(before?.insurance), spansOf(after.insurance)]
    const change = spansChange(one, other, monthNumber(monthOfText(day)))
    return fact === 'insurance' && was(fact) === now && change !== ''
      ? TRIAL_QUESTIONS_WORDS.spans(change)
      : TRIAL_QUESTIONS_WORDS.changed(now, was(fact))
  }
  const row = (fact: FactName) => {
    const changed = isChanged(fact)
    const now = answerText(fact, after, day)
    return (
      <Row
        key={fact}
        name={`${changed ? '✓ ' : ''}${FACT_NAMES[fact]}`}
        detail={changed ? changeText(fact, now) : now}
        action={TRIAL_QUESTIONS_WORDS.change}
        label={TRIAL_QUESTIONS_WORDS.changeAria(FACT_NAMES[fact], now)}
        onTap={() =>
          fact === 'insurance'
            ? void goTab(links.insurance)
            : place.open(`${links.question(fact)}&from=trial`)
        }
      />
    )
  }
  const folded = REST.filter((fact) => !isChanged(fact))
  return (
    <Group title={TRIAL_QUESTIONS_WORDS.title}>
      {[...COMMON, ...REST.filter(isChanged)].map(row)}
      <SelfFold
        name={TRIAL_QUESTIONS_WORDS.others(folded.length)}
        detail={TRIAL_QUESTIONS_WORDS.othersDetail}
      >
        {folded.map(row)}
      </SelfFold>
    </Group>
  )
}
