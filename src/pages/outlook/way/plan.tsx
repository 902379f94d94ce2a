import { useMemo } from 'react'
import { Group, Prose, Title } from '@/components/group'
import { Notice } from '@/components/notice'
import { Row } from '@/components/row'
import { lineChanges, policyOn, type Profile } from '@/engine'
import { go } from '@/platform'
import { actionName, figuresText } from '@/text/actions'
import { assumedText } from '@/text/assumed'
import { ELIGIBILITY_NAMES, eligibilityText, VERDICTS } from '@/text/eligibility'
import { lineDetail, signed } from '@/text/lines'
import { RULE_NAMES } from '@/text/names'
import { needsText } from '@/text/needs'
import { DISCLAIMER } from '@/text/result'
import { breaksText, endText, holdText, planName, planText } from '@/text/ways'
import { Fresh } from '../parts/fresh'
import type { Ground } from '../parts/ground'
import { links } from '../../parts/links'
import { Needed } from '../../parts/needed'
import { reachOf, saidOf } from '../parts/plan-reach'
import type { Way } from './find'
import { Keep } from './keep'

interface PlanProps {
  own: Profile
  ground: Ground
  way: Way
}

/** A way from what is done to what it comes to and until when that holds. */
export function Plan({ own, ground, way }: PlanProps) {
  const { plan, base, actions, then, insured } = way
  const { table, day } = ground
  const reaches = Number(then.total) >= table.standard
  const reach = useMemo(() => reachOf(plan, ground, base), [plan, ground, base])
  return (
    <>
      <Title>{planName(plan, table.standard)}</Title>
      <Prose>{`${planText(plan, table.standard, saidOf(ground, base))}。`}</Prose>
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
              detail={[figuresText(action), needsText(action.needs)]
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
        <Group title={holdText(plan, ground.openFresh !== undefined)} prose>
          {plan.lostOn !== undefined && <Prose>{endText(plan, table)}</Prose>}
          <Prose>{breaksText(plan.breaksIf, table.standard)}</Prose>
        </Group>
      )}
      {ground.openFresh !== undefined && (
        <Group>
          <Fresh points={ground.openFresh} />
        </Group>
      )}
      {actions.length > 0 && <Keep own={own} ground={ground} actions={actions} />}
      <Prose soft>
        {then.beyondCoverage && assumedText(policyOn(day))}
        {DISCLAIMER}
      </Prose>
    </>
  )
}

/** Line by line what is worth another number of points then, and the total. */
function Lines({ ground: { now }, way: { then } }: { ground: Ground; way: Way }) {
  return (
    <Group title="分数怎么变" aside="现在 → 那时">
      {lineChanges(now, then).map(({ rule, before, after }) => (
        <Row
          key={rule}
          name={RULE_NAMES[rule]}
          detail={lineDetail(then.lines.find((line) => line.rule === rule)!)}
          value={`${signed(before)} → ${signed(after)}`}
        />
      ))}
      <Row name="总分" value={`${now.total} → ${then.total}`} />
    </Group>
  )
}
