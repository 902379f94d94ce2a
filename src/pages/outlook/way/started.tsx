import { useState } from 'react'

import { startAction, type DayText, type PlannedAction } from '@/engine'

import { actionName, PLAN_PAGE_WORDS } from '@/text/outlook'
import { Button, Placeholder } from '@/ui'
import { latestDay, useDay } from '../../shared/day'
import { type Owner, useOwner } from '../../shared/owner'
import { ownedBy, saveSituation } from '../../shared/save'
import { DayField } from '../../shared/typed-field'

/** That something of the plan was begun, and when: one tap says today, a field says another day or takes it back. */
export function Started({ action: { id, startedOn } }: { action: PlannedAction }) {
  const owner = useOwner()
  const today = latestDay(useDay())
  const [isOpen, setOpen] = useState(false)
  const name = actionName(id)
  const isBegun = startedOn !== undefined
  const open = () => {
    setOpen(true)
    if (!isBegun) keep(owner, id, today)
  }
  const takeBack = () => {
    setOpen(false)
    keep(owner, id, undefined)
  }
  return (
    <>
      {!isOpen && (
        <Button
          kind="quiet"
          onTap={open}
          label={isBegun ? PLAN_PAGE_WORDS.changeStartAria(name) : PLAN_PAGE_WORDS.startAria(name)}
        >
          {isBegun ? PLAN_PAGE_WORDS.changeStart : PLAN_PAGE_WORDS.start}
        </Button>
      )}
      <Placeholder>
        {isOpen && (
          <>
            <DayField
              label={PLAN_PAGE_WORDS.startedOn}
              hint={PLAN_PAGE_WORDS.startedHint}
              value={startedOn}
              latest={today}
              save={(given) => keep(owner, id, given)}
            />
            <Button kind="quiet" onTap={takeBack} label={PLAN_PAGE_WORDS.unstartAria(name)}>
              {PLAN_PAGE_WORDS.unstart}
            </Button>
          </>
        )}
      </Placeholder>
    </>
  )
}

/** Saves the day on which something of the plan was begun; undefined takes it back. Gives what is wrong, if anything. */
function keep(owner: Owner, id: PlannedAction['id'], on: DayText | undefined): string | undefined {
  const profile = ownedBy(owner)
  const plan = profile?.situation.plan
  // Another window has dropped it meanwhile.
  if (!profile || plan === undefined) return undefined
  return saveSituation(owner, { plan: startAction(plan, id, on, profile) }, 'plan', false)
}
