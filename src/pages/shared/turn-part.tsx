import type { Renewal, Situation, Step, Turn } from '@/engine'
import { go } from '@/platform'

import { TODAY_WORDS } from '@/text/today'
import { Button, Prose } from '@/ui'
import { links } from './links'
import { Next } from './next-part'
import { Waiting } from './waiting'

interface TurnPartProps {
  turn: Turn
  plan: Renewal
  situation: Situation
}

/** The next thing, with its one button; where nothing is to be done here, nothing. */
export function TurnPart({ turn, plan, situation }: TurnPartProps) {
  const next = (step: Step | undefined, along?: Step) =>
    step && <Next step={step} along={along} plan={plan} situation={situation} />
  switch (turn.code) {
    case 'changes':
      return (
        <>
          {next(turn.step)}
          <Prose soft>{TODAY_WORDS.changesLead}</Prose>
          <Button
            kind={turn.step === undefined ? 'primary' : 'plain'}
            onTap={() => void go(links.question('changes'))}
          >
            {TODAY_WORDS.changes}
          </Button>
        </>
      )
    case 'do':
      return next(turn.step, turn.along)
    case 'day':
      return next(turn.step)
    case 'result':
      return <Waiting step={turn.step} plan={plan} situation={situation} />
    default:
      return null
  }
}
