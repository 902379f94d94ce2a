import type { DayText, Situation, Step } from '@/engine'
import { go } from '@/platform'

import { commas, UNDO } from '@/text/common'
import { STEP_DONE_WORDS, stepName, showWeekday } from '@/text/renewal'
import { Button, Prose } from '@/ui'
import { latestDay } from './day'
import { links } from './links'
import { useOwner } from './owner'
import { saveStepDay } from './step-day'

interface NotedProps {
  step: Step
  kind: Situation['kind']
  day: DayText
}

/** What one tap has written down, with its day, and how that is taken back or put right. */
export function Noted({ step: { id, doneOn }, kind, day }: NotedProps) {
  const owner = useOwner()
  if (doneOn === undefined) return null
  return (
    <>
      <Prose>{STEP_DONE_WORDS.noted(commas([stepName(id, kind), showWeekday(doneOn)]))}</Prose>
      <Button kind="quiet" onTap={() => saveStepDay(owner, id, undefined, latestDay(day))}>
        {UNDO}
      </Button>
      <Button kind="quiet" onTap={() => void go(links.step(id))}>
        {STEP_DONE_WORDS.change}
      </Button>
    </>
  )
}
