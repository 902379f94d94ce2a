import { View } from '@tarojs/components'

import {
  firstChoice,
  isBegun,
  isUnwritten,
  nextStep,
  turnOf,
  type DayText,
  type PlanStanding,
  type Profile,
  type Renewal,
} from '@/engine'
import { go } from '@/platform'

import { Button, Columns, Group, Notice, Prose, SelfFold, Staged } from '@/ui'
import { FIRST_UNSAID } from '@/text/policy'
import { ONLY_WAITS } from '@/text/outlook'
import {
  AFTER_DECISION,
  AFTER_TITLE,
  FIRST_ENDS,
  PLAN_WORDS,
  STEP_GROUPS,
  VERIFY_FIRST,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { filingWaits, verifyBy } from '../../shared/filing-waits'
import { JustEndorsed } from '../../shared/just-endorsed'
import { links, STEPS_ID } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Needed } from '../../shared/needed'
import { usePlanStanding } from '../../shared/plan-standing'
import { RenewalCard } from '../../shared/renewal-card'
import { School } from '../../shared/school'
import { Unofficial } from '../../shared/unofficial'
import { More } from './more'
import { NextCycle } from './next-cycle'
import { RenewalFacts } from './renewal-facts'
import { FoldedSteps, StepGroup } from './step-list'
import { Timeline } from './timeline'
import { renewalOf, seenToOf } from '../../shared/worked-out'

/** Everything about the renewal on a day, what is to be done now first. */
export function RenewalPlan({ profile }: { profile: Profile }) {
  const day = useDay()
  const { situation } = profile
  const whole = renewalOf(situation, day)
  const plan = seenToOf(profile, day)
  const standing = usePlanStanding(profile)
  const { kind, permit } = situation
  const { phase } = plan
  const isOver = plan.turned || phase === 'decided'
  const { ready, found } = filingWaits(situation, day)
  // Of this permit the school's day says that the points end with it.
  const saysRenewal = permit !== undefined && found?.renews?.expires === permit.expiresOn
  const waits = (
    <>
      <Needed ready={{ own: ready }} />
      {situation.neededBy !== undefined && <Prose soft>{ONLY_WAITS}</Prose>}
    </>
  )
  return (
    <Columns
      first={
        <>
          <RenewalCard plan={plan} situation={situation}>
            {isUnwritten(situation, plan) && turnOf(situation, plan)?.code === 'do' && (
              <Button kind="quiet" onTap={() => void openPage(links.past)}>
                {PLAN_WORDS.past}
              </Button>
            )}
          </RenewalCard>
          <JustEndorsed plan={plan} />
          {kind === 'first' && !plan.isAlone && !isOver && phase !== 'filed' && (
            <>
              {phase !== 'endorsed' &&
                !saysRenewal &&
                (firstChoice(plan, day) === undefined || plan.school?.verifyBy !== undefined) && (
                  <Prose soft>{FIRST_ENDS}</Prose>
                )}
              <Prose soft>{FIRST_UNSAID}</Prose>
            </>
          )}
          {isToVerify(plan) && (
            <Notice tone="warn">
              {VERIFY_FIRST}
              {nextStep(plan)?.id !== 'verify-education' && (
                <Button kind="quiet" onTap={() => void go(links.step('verify-education'))}>
                  {PLAN_WORDS.how}
                </Button>
              )}
            </Notice>
          )}
          {isOver && <NextCycle plan={plan} situation={situation} isOver />}
          {permit !== undefined && (
            <Timeline
              plan={plan}
              permit={permit}
              day={day}
              neededBy={situation.neededBy}
              reached={reachedOn(standing)}
              verifyBy={verifyBy(found)}
              renewsFrom={found?.renews?.opens}
            />
          )}
        </>
      }
      last={
        <Staged follows={PARTS_BEFORE}>
          <>
            <More situation={situation} />
            <Group>
              <SelfFold name={AFTER_TITLE}>
                {AFTER_DECISION.map((text) => (
                  <Prose key={text}>{text}</Prose>
                ))}
              </SelfFold>
            </Group>
            <Contacts />
            <Unofficial />
          </>
        </Staged>
      }
    >
      <Staged follows leads={1}>
        <>
          {!isOver && <NextCycle plan={plan} situation={situation} />}
          {!isOver &&
            (permit !== undefined || kind === 'first') &&
            (situation.neededBy !== undefined && isBegun(profile.facts) ? (
              <School
                profile={profile}
                standing={standing}
                unscored={waits}
                isSaid={plan.school !== undefined}
              />
            ) : (
              waits
            ))}
          <RenewalFacts situation={situation} />
        </>
        {plan.isAlone ? (
          <View id={STEPS_ID}>
            <FoldedSteps plan={whole} kind={kind} />
          </View>
        ) : (
          STEP_GROUPS.map((group, place) => (
            <View key={group.title} id={place === 0 ? STEPS_ID : `${STEPS_ID}${place}`}>
              <StepGroup group={group} plan={plan} kind={kind} />
            </View>
          ))
        )}
      </Staged>
    </Columns>
  )
}

/** The card with the timeline, what one is on, and the groups of steps. */
const PARTS_BEFORE = 2 + STEP_GROUPS.length

/** A changed diploma that is not verified yet, as long as the points are not filed. */
const isToVerify = ({ steps, turned }: Renewal): boolean =>
  !turned && steps.some(({ id, state }) => id === 'verify-education' && state !== 'done')

/** The first day of the month in which the way that was chosen gets there. */
const reachedOn = (standing: PlanStanding | undefined): DayText | undefined =>
  standing?.code === 'open' && standing.reach.month !== undefined
    ? `${standing.reach.month}-01`
    : undefined
