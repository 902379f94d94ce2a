import { useMemo } from 'react'

import { lineChanges, policyOn, type Profile, totalOrZero } from '@/engine'
import { go } from '@/platform'

import { Group, Notice, Prose, Row, Title } from '@/ui'
import {
  actionName,
  breaksText,
  dayWord,
  endText,
  figuresText,
  holdText,
  isPaying,
  lapseText,
  needsText,
  otherWayText,
  payText,
  planName,
  planText,
  standText,
  STRICT_WAY,
} from '@/text/outlook'
import { assumedText, onwardText } from '@/text/record'
import {
  AS_READ,
  DISCLAIMER,
  ELIGIBILITY_NAMES,
  eligibilityText,
  lineDetail,
  OTHER_READING,
  signed,
  sureText,
  undecidedLines,
  VERDICTS,
} from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { Fresh } from '../shared/fresh'
import type { Ground } from '../shared/context'
import { isChosen } from '../../shared/day'
import { links } from '../../shared/links'
import { Needed } from '../../shared/needed'
import { otherReach, reachOf, saidOf } from '../shared/plan-reach'
import { WhyTwo } from '../../shared/why-two'
import type { Way } from './find'
import { Keep } from './keep'

interface PlanProps {
  own: Profile
  ground: Ground
  way: Way
}

/** A way from what is done to what it comes to and until when that holds. */
export function Plan({ own, ground, way }: PlanProps) {
  const { plan, base, actions, then, other, insured } = way
  const { table, day, chosen } = ground
  const mark = table.standard
  const reaches = totalOrZero(then.total) >= mark
  const reach = useMemo(
    () => ({ ...reachOf(plan, ground, base), other: otherReach(plan, ground, base) }),
    [plan, ground, base],
  )
  const said = { ...saidOf(plan, ground, base), chosen: isChosen() }
  return (
    <>
      <Title>{planName(plan, mark, ground.onward)}</Title>
      <Prose>
        {chosen !== undefined &&
          `${AS_READ}，${standText(totalOrZero(chosen.total), mark, { chosen: isChosen() })}。${STRICT_WAY}，`}
        {`${planText(plan, mark, said)}。`}
        {other !== undefined && `${otherWayText(mark, said)}。${sureText()}。`}
      </Prose>
      <WhyTwo
        rules={chosen === undefined ? (other?.rules ?? []) : undecidedLines(chosen, ground.now)}
      />
      {insured !== undefined && (
        <Notice
          tone="warn"
          title={`${ELIGIBILITY_NAMES.insured}：${VERDICTS[insured.verdict].word}`}
        >
          {`${eligibilityText(insured)}。`}
        </Notice>
      )}
      <Needed {...reach} />
      {actions.length > 0 && (
        <Group title="要做的事">
          {actions.map((action) => (
            <Row
              key={action.id}
              name={actionName(action.id)}
              detail={[payText(action, day, table), needsText(action.needs), figuresText(action)]
                .filter((part) => part !== '')
                .join('。')}
              action="改"
              onTap={() => void go(links.actions)}
            />
          ))}
        </Group>
      )}
      <Lines ground={ground} way={way} />
      {reaches && (
        <Group title={holdText(plan, ground.openFresh !== undefined, said)} prose>
          {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
          {said.lapses !== undefined && <Prose>{`${lapseText(said.lapses, table)}。`}</Prose>}
          <Prose>{breaksText(plan.breaksIf, mark, said.otherPlan)}</Prose>
        </Group>
      )}
      <Group title="这是按什么算的">
        <Row
          name="社保"
          detail={`${onwardText(ground.onward)}${plan.actions.some(isPaying) ? '。从要做的事里写的那个月起，照那里交' : ''}`}
        />
        {ground.openFresh !== undefined && <Fresh points={ground.openFresh} />}
      </Group>
      {actions.length > 0 && <Keep own={own} ground={ground} actions={actions} />}
      <Prose soft>
        {then.beyondCoverage && assumedText(policyOn(day))}
        {DISCLAIMER}
      </Prose>
    </>
  )
}

/** Line by line what is worth another number of points then, and the total. */
function Lines({ ground: { now }, way: { then, other } }: { ground: Ground; way: Way }) {
  return (
    <Group title="分数怎么变" aside={`${dayWord({ chosen: isChosen() })} → 那时`}>
      {lineChanges(now, then).map(({ rule, before, after }) => (
        <Row
          key={rule}
          name={RULE_NAMES[rule]}
          detail={lineDetail(then.lines.find((line) => line.rule === rule)!)}
          value={`${signed(before)} → ${signed(after)}`}
        />
      ))}
      <Row
        name="总分"
        detail={other && `${OTHER_READING}那时是${other.then.total}分`}
        value={`${now.total} → ${then.total}`}
      />
    </Group>
  )
}
