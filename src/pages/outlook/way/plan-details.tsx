import { useMemo, type ReactNode } from 'react'

import { policyOn, totalOrZero, undecidedLines } from '@/engine'

import { sentence } from '@/text/common'
import { Group, Notice, Prose, Row, Title } from '@/ui'
import {
  breaksText,
  endText,
  holdText,
  isPaying,
  lapseText,
  missedText,
  otherWayText,
  planName,
  planText,
  premiseText,
  standText,
  STRICT_WAY,
  WAY_PLAN_WORDS,
} from '@/text/outlook'
import { assumedText, onwardText } from '@/text/record'
import { AS_READ, ELIGIBILITY_NAMES, eligibilityText, sureText, VERDICTS } from '@/text/points'
import { Fresh } from '../shared/fresh'
import type { OutlookContext } from '../shared/context'
import { isChosen } from '../../shared/day'
import { Needed } from '../../shared/needed'
import { missedBy, readyWith, saidOf } from '../shared/plan-reach'
import { WhyTwo } from '../../shared/why-two'
import { Unofficial } from '../../shared/unofficial'
import type { Way } from './find'
import { PlanLines } from './plan-lines'

interface PlanProps {
  context: OutlookContext
  way: Way
  /** what is to be done */
  actions: ReactNode
  /** the choice of it */
  choose: ReactNode
}

/** A way from what is done to what it comes to and until when that holds. */
export function PlanDetails({ context, way, actions, choose }: PlanProps) {
  const { plan, base, then, other, insured } = way
  const { table, day, chosen } = context
  const threshold = table.threshold
  const reaches = totalOrZero(then.total) >= threshold
  const ready = useMemo(() => readyWith(plan, context, base), [plan, context, base])
  const missed = useMemo(() => missedBy(plan, context, base), [plan, context, base])
  const said = { ...saidOf(plan, context, base), chosen: isChosen() }
  return (
    <>
      <Title>{planName(plan, threshold, context.onward)}</Title>
      <Prose>
        {chosen !== undefined &&
          WAY_PLAN_WORDS.now(
            AS_READ,
            standText(totalOrZero(chosen.total), threshold, { chosen: isChosen() }),
            STRICT_WAY,
          )}
        {sentence(planText(plan, threshold, said))}
        {other !== undefined && WAY_PLAN_WORDS.other(otherWayText(threshold, said), sureText())}
      </Prose>
      <WhyTwo
        rules={chosen === undefined ? (other?.rules ?? []) : undecidedLines(chosen, context.now)}
      />
      {insured !== undefined && (
        <Notice
          tone="warn"
          title={WAY_PLAN_WORDS.insured(ELIGIBILITY_NAMES.insured, VERDICTS[insured.verdict].word)}
        >
          {sentence(eligibilityText(insured))}
        </Notice>
      )}
      {missed !== undefined && (
        <Notice tone="warn">{sentence(missedText(missed, threshold))}</Notice>
      )}
      {actions}
      <Needed ready={ready} />
      <PlanLines context={context} way={way} />
      {reaches && (
        <Group title={holdText(plan, context.openFresh !== undefined, said)} prose>
          {said.lag !== undefined && !plan.actions.some(isPaying) && (
            <Prose>{premiseText(said.lag)}</Prose>
          )}
          {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
          {said.lapses !== undefined && <Prose>{sentence(lapseText(said.lapses, table))}</Prose>}
          <Prose>{breaksText(plan.breaksIf, threshold, said.otherPlan)}</Prose>
        </Group>
      )}
      <Group title={WAY_PLAN_WORDS.basis}>
        <Row
          name={WAY_PLAN_WORDS.insurance}
          detail={WAY_PLAN_WORDS.onward(onwardText(context.onward), plan.actions.some(isPaying))}
        />
        {context.openFresh !== undefined && <Fresh points={context.openFresh} />}
      </Group>
      {choose}
      {then.beyondCoverage && <Prose soft>{assumedText(policyOn(day))}</Prose>}
      <Unofficial />
    </>
  )
}
