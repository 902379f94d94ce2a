import { useMemo, type PropsWithChildren } from 'react'

import {
  attention,
  eligibility,
  isBegun,
  monthNumber,
  monthOfText,
  monthText,
  policyOn,
  prepare,
  spansOf,
  type DayText,
  type MonthText,
  type Profile,
} from '@/engine'

import { goTab } from '@/platform'

import { Button, Columns, Group, Prose, Staged } from '@/ui'
import { LINE_GROUPS, nextSteps, RESULT_WORDS, waysRow, waysTitle } from '@/text/points'
import { useDay } from '../../shared/day'
import { isKindOpen, Kinds } from '../../shared/kinds'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { usePlanStanding } from '../../shared/plan-standing'
import { School } from '../../shared/school'
import { Screen } from '../../shared/screen'
import { openProfile } from '../../shared/selectors'
import { UndoAnswer } from '../../shared/undo-answer'
import { useVisible } from '../../shared/visible'
import { BackToHr } from './back-to-hr'
import { Conditions } from './conditions'
import { Later } from './later'
import { LineGroup } from './line-group'
import { NextQuestion } from './next-question'
import { NextWindow } from './next-window'
import { OldCounts } from './old-counts'
import { OldRecord } from './old-record'
import { NotKnown } from './not-known'
import { PlanCard } from './plan-card'
import { Stack } from './stack'
import { Summary } from './summary'
import { Today } from './today'
import { Unreadable } from './unreadable'
import { Unscored } from './unscored'
import { isShort, scoredOf, seenToOf } from '../../shared/worked-out'

/**
 * What is due on the day, then the score of the profile in use: its total, its lines, and the rest as soon as that stands.
 * A profile that cannot be read says so.
 */
export function Result() {
  const profile = useVisible(openProfile)
  const status = useVisible((state) => state.status)
  return (
    <Screen tab dated>
      <BackToHr />
      {status === 'ready' ? profile !== null && <Found profile={profile} /> : <Unreadable />}
    </Screen>
  )
}

function Found({ profile }: { profile: Profile }) {
  const day = useDay()
  const { situation, facts } = profile
  const plan = seenToOf(profile, day)
  const due = attention(situation, plan, day)
  const { plan: chosen } = situation
  const standing = usePlanStanding(profile)
  // Of two things to do, only what is due on the day stands out.
  const isMinor = (due !== undefined && due.code !== 'over') || situation.kind === 'permit'
  const opens = <NextWindow kind={situation.kind} plan={plan} day={day} isDue={due !== undefined} />
  return (
    <>
      <Today situation={situation} plan={plan} due={due} />
      {isBegun(facts) ? (
        <Scored
          profile={profile}
          isMinor={isMinor || chosen !== undefined}
          isKept={standing?.code === 'done'}
          isDue={due !== undefined}
        >
          {opens}
          {chosen !== undefined && (
            <PlanCard profile={profile} standing={standing} isMinor={isMinor} />
          )}
          {situation.neededBy !== undefined && (
            <School
              profile={profile}
              standing={standing}
              isSaid={due !== undefined && plan.school !== undefined}
            />
          )}
        </Scored>
      ) : isKindOpen(situation) ? (
        <Kinds />
      ) : (
        <>
          <Unscored isMinor={isMinor} />
          {opens}
        </>
      )}
      <UndoAnswer always />
    </>
  )
}

interface ScoredProps {
  profile: Profile
  /** something else on the page is what is to be done */
  isMinor: boolean
  /** it says already what keeps the threshold */
  isKept: boolean
  /** the card says what is to be done about the application */
  isDue: boolean
}

/** The total, what it is held against, and its lines. */
function Scored({ profile, isMinor, isKept, isDue, children }: PropsWithChildren<ScoredProps>) {
  const day = useDay()
  const policy = useMemo(() => policyOn(day), [day])
  const { situation } = profile
  const scored = scoredOf(profile, day)
  const paidTo = paidToOf(profile, day)
  const conditions = useMemo(() => eligibility(prepare(profile), day), [profile, day])
  const { explanation, range } = scored

  if (policy.table === undefined) {
    return (
      <>
        <NotKnown day={day} policy={policy} />
        {children}
      </>
    )
  }
  // The one thing to do is to see how the threshold is reached.
  const isBelow = isShort(profile, day)
  const isFiled = situation.permit?.pointsFiledOn !== undefined
  // What a renewal asks for stands in its own card and tab.
  const isRenewed = situation.kind === 'renewal' && explanation.reaches === 'yes'
  return (
    <Columns
      first={
        <>
          <Summary scored={scored} threshold={policy.table.threshold} />
          {children}
          <OldCounts lines={explanation.lines} />
          <OldRecord profile={profile} day={day} />
          {isBelow && (
            <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void openPage(links.ways)}>
              {waysTitle(policy.table.threshold, false)}
            </Button>
          )}
          {situation.kind === 'first' && !isFiled && !isDue && explanation.reaches === 'yes' && (
            <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void goTab(links.renewal)}>
              {RESULT_WORDS.apply}
            </Button>
          )}
          <NextQuestion range={range} table={policy.table} isMinor={isBelow || isMinor} />
          <Later
            ways={
              isBelow || isKept || explanation.vetoed === true
                ? undefined
                : waysRow(policy.table.threshold, explanation.reaches === 'yes')
            }
          />
          <Conditions conditions={conditions} />
        </>
      }
    >
      <Staged follows>
        <Stack lines={explanation.lines} />
        {LINE_GROUPS.map((group) => (
          <LineGroup key={group.id} group={group} lines={explanation.lines} paidTo={paidTo} />
        ))}
        {!isRenewed && (
          <Group title={RESULT_WORDS.nextSteps} prose>
            {nextSteps(scored).map((step) => (
              <Prose key={step}>{step}</Prose>
            ))}
          </Group>
        )}
      </Staged>
    </Columns>
  )
}

/** The last month that is taken to be paid because the record has no end. */
function paidToOf({ facts }: Profile, day: DayText): MonthText | undefined {
  const last = monthText(monthNumber(monthOfText(day)) - 1)
  return spansOf(facts.insurance).some(({ from, to }) => to === undefined && from <= last)
    ? last
    : undefined
}
