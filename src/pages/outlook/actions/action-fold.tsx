import { useState } from 'react'

import { LIMITS, type ActionFigures, type OfferedAction } from '@/engine'

import { Button, Choice, Fold, Prose, Slot, Tick } from '@/ui'
import { actionName, EFFORTS, figuresText, isPaying, needsText } from '@/text/outlook'
import { typedNumber } from '@/text/profile'
import { type Owner, useOwner } from '../../shared/owner'
import { ownedBy, saveSituation } from '../../shared/save'
import { TypedField } from '../../shared/typed-field'

const BOUNDS = { least: 0, most: LIMITS.actionMonths, unit: '个月' }
const EFFORT_OPTIONS = EFFORTS.map((label, index) => ({ value: String(index + 1), label }))

interface ActionFoldProps {
  action: OfferedAction
  /** what exactly is to be paid, if anything */
  more: string
  /** why it adds nothing alone, if so */
  alone: string
  open: boolean
  onToggle: () => void
}

/** One thing to do; opened, its figures can be put right. */
export function ActionFold({ action, more, alone, open, onToggle }: ActionFoldProps) {
  const { id, months, effort, on, own, needs } = action
  const owner = useOwner()
  const [resets, setResets] = useState(0)
  const name = actionName(id)
  const detail = [figuresText(action), alone].filter(Boolean).join('。')
  const words = [more, needsText(needs)].filter(Boolean).join('。')
  const save = (change: Partial<ActionFigures>) =>
    keep(owner, id, { months, effort, on, ...change })
  return (
    <Fold name={name} detail={detail} open={open} onToggle={onToggle}>
      {words !== '' && <Prose soft>{`${words}。`}</Prose>}
      <Tick
        label="算进办法里"
        ticked={on}
        onTick={(ticked) => save({ on: ticked })}
        spoken={`${name}：算进办法里`}
      />
      <TypedField
        key={resets}
        label={isPaying(id) ? '几个月后开始交' : '从现在起要几个月'}
        keyboard="number"
        start={String(months)}
        read={(text) => typedNumber(text, BOUNDS)}
        save={(value) =>
          value === undefined ? '请写几个月，马上就能做到写0' : save({ months: value })
        }
      />
      <Choice
        legend="有多吃力"
        showLegend
        options={EFFORT_OPTIONS}
        value={String(effort)}
        onChoose={(value) => save({ effort: Number(value) })}
      />
      <Slot>
        {own && (
          <Button
            onTap={() => {
              keep(owner, id, undefined)
              setResets(resets + 1)
            }}
            label={`${name}：恢复估计`}
          >
            恢复估计
          </Button>
        )}
      </Slot>
    </Fold>
  )
}

/** Saves the person's own figures of an action; undefined goes back to the estimate. Gives what is wrong, if anything. */
function keep(owner: Owner, id: string, figures: ActionFigures | undefined): string | undefined {
  const others = { ...ownedBy(owner)?.situation.actions }
  delete others[id]
  const actions = figures === undefined ? others : { ...others, [id]: figures }
  return saveSituation(owner, { actions }, 'actions')
}
