import { useMemo } from 'react'

import {
  CHANGES,
  claimedPapers,
  type DayText,
  type Situation,
  type Step,
  type StepId,
  type Turn,
  turnOf,
} from '@/engine'
import { go, goTab } from '@/platform'

import { Button, CopyRow, Group, Placeholder, Prose, Row, Title } from '@/ui'
import {
  PLACE_COPIES,
  PLACE_NAMES,
  stateName,
  STEP_WORDS,
  stepDetail,
  stepHow,
  stepName,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { Explained } from '../../shared/explained'
import { links } from '../../shared/links'
import { NOTHING_YET, openFacts, openProfile, openSituation } from '../../shared/selectors'
import { StepRow } from '../../shared/step-row'
import { useVisible } from '../../shared/visible'
import { Basis } from './basis'
import { Before } from './before'
import { Done } from './done'
import { StepDates } from './step-dates'
import { StepPapers } from './step-papers'
import { renewalOf } from '../../shared/worked-out'

/** The situations that, between them, have every step. */
const CASES: readonly Situation[] = [
  NOTHING_YET,
  { kind: 'renewal', changes: [...CHANGES] },
  { kind: 'first', changes: [] },
]

/** The first of them that has a step: what a step is can be read on a phone that has no profile. */
const caseOf = (id: StepId, day: DayText): Situation =>
  CASES.find((each) => renewalOf(each, day).steps.some((step) => step.id === id)) ?? NOTHING_YET

interface StepDetailsProps {
  id: StepId
  /** who comes says that it is done: what is asked first is on which day */
  said: boolean
}

/** A step as it stands in the situation of the profile in use. */
export function StepDetails({ id, said }: StepDetailsProps) {
  const day = useDay()
  const own = useVisible(openSituation)
  const facts = useVisible(openFacts)
  const keeps = useVisible(openProfile) !== null
  const situation = useMemo(() => (keeps ? own : caseOf(id, day)), [keeps, own, id, day])
  const plan = renewalOf(situation, day)
  const step = plan.steps.find((one) => one.id === id)
  const { kind } = situation
  const along = sameTrip(id, turnOf(situation, plan))
  if (step === undefined) return <NotNow name={stepName(id, kind)} />
  const done = keeps && (
    <Done key={id} step={step} plan={plan} situation={situation} day={day} said={said} />
  )
  return (
    <>
      <Title>{stepName(id, kind)}</Title>
      {said ? done : <Prose soft>{`${stateName(step)} · ${stepDetail(step, kind, plan)}`}</Prose>}
      <Group title={STEP_WORDS.how} prose>
        <Explained texts={stepHow(id, situation, plan)} />
      </Group>
      {along !== undefined && (
        <Group title={STEP_WORDS.along}>
          <StepRow step={along} plan={plan} kind={kind} />
        </Group>
      )}
      {step.where.length > 0 && (
        <Group title={STEP_WORDS.where}>
          {step.where.map((place) => {
            const copied = PLACE_COPIES[place]
            return copied === undefined ? (
              <Row key={place} name={PLACE_NAMES[place]} />
            ) : (
              <CopyRow key={place} name={PLACE_NAMES[place]} copied={copied} />
            )
          })}
        </Group>
      )}
      {step.where.some((place) => place.endsWith('-centre')) && (
        <Prose soft>{STEP_WORDS.nearest}</Prose>
      )}
      {step.where.includes('points-online') && <Prose soft>{STEP_WORDS.site}</Prose>}
      <Placeholder>
        <StepDates step={step} dates={plan.dates} />
      </Placeholder>
      <StepPapers
        used={step.state === 'done'}
        papers={claimedPapers(plan.papers, kind, facts).filter((paper) =>
          step.papers.includes(paper.id),
        )}
      />
      {!said && done}
      <Placeholder>{!said && <Before step={step} plan={plan} kind={kind} />}</Placeholder>
      <Basis step={step} />
      <Contacts />
    </>
  )
}

/** What is seen to on the same trip as a step. */
function sameTrip(id: StepId, turn: Turn | undefined): Step | undefined {
  if (turn?.code !== 'do') return undefined
  return id === turn.step.id ? turn.along : id === turn.along?.id ? turn.step : undefined
}

/** The step belongs to another situation than the one that is given. */
function NotNow({ name }: { name: string }) {
  return (
    <>
      <Title>{name}</Title>
      <Prose>{STEP_WORDS.unneeded}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.renewal)}>
        {STEP_WORDS.toRenewal}
      </Button>
      <Button onTap={() => void go(links.question('kind'))}>{STEP_WORDS.changeSituation}</Button>
      <Contacts />
    </>
  )
}
