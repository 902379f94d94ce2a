import { BONUS_FACTS, COMMON_FACTS, type FactName, isBegun, isSettled } from '@/engine'
import { goTab } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { ANSWERS_WORDS } from '@/text/points'
import { Button, Group, Prose, Row, Title, Staged } from '@/ui'
import { answerText, permitText, SITUATION_TOPICS } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { SITUATION_NAMES, situationText } from '@/text/situation'
import { UNSCORED_WORDS } from '@/text/today'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openFacts, openSituation } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'

const OTHERS: readonly { title: string; facts: readonly FactName[] }[] = [
  { title: ANSWERS_WORDS.bonus, facts: BONUS_FACTS },
  { title: ANSWERS_WORDS.deductions, facts: ['deductions'] },
]

/** 核对答案: every answer as it stands, each one tap from being changed. */
export default perProfile(AnswersPage)

function AnswersPage() {
  const facts = useVisible(openFacts)
  const situation = useVisible(openSituation)
  const { permit } = situation
  const day = useDay()
  const place = usePlace()
  const change = (topic: string) => place.open(`${links.question(topic)}&from=answers`)
  const rows = (names: readonly FactName[]) =>
    names.map((fact) => (
      <Row
        key={fact}
        name={FACT_NAMES[fact]}
        detail={`${isSettled(fact, facts) ? '' : '? '}${answerText(fact, facts, day)}`}
        action={facts[fact] === undefined ? COMMON_WORDS.answer : COMMON_WORDS.change}
        onTap={() => change(fact)}
      />
    ))
  const told = SITUATION_TOPICS.flatMap(({ id }) => {
    const detail = situationText(id, situation)
    return detail === undefined ? [] : [{ id, detail }]
  })
  return (
    <Screen>
      <Staged>
        <>
          <Title>{ANSWERS_WORDS.title}</Title>
          <Prose soft>{ANSWERS_WORDS.lead}</Prose>
          {isBegun(facts) ? (
            <Button kind="primary" onTap={() => void goTab(links.points)}>
              {ANSWERS_WORDS.toPoints}
            </Button>
          ) : (
            <Button kind="primary" onTap={() => place.open(links.question('birthday'))}>
              {UNSCORED_WORDS.begin}
            </Button>
          )}
          <Group title={ANSWERS_WORDS.basics}>{rows(COMMON_FACTS)}</Group>
        </>
        <>
          {OTHERS.map(({ title, facts: names }) => (
            <Group key={title} title={title}>
              {rows(names)}
            </Group>
          ))}
          <Group title={ANSWERS_WORDS.permits}>
            <Row
              name={ANSWERS_WORDS.expiry}
              detail={permitText(permit, day)}
              action={permit === undefined ? COMMON_WORDS.answer : COMMON_WORDS.change}
              onTap={() => change('permit')}
            />
          </Group>
        </>
        {told.length > 0 && (
          <Group title={ANSWERS_WORDS.renewal}>
            {told.map(({ id, detail }) => (
              <Row
                key={id}
                name={SITUATION_NAMES[id]}
                detail={detail}
                action={COMMON_WORDS.change}
                onTap={() => change(id)}
              />
            ))}
          </Group>
        )}
      </Staged>
    </Screen>
  )
}
