import { type Renewal, type Situation, type Step, termBeside, type Turn } from '@/engine'
import { go } from '@/platform'

import { besideText } from '@/text/renewal'
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

/** The next thing, with its one button, and what has a term of its own beside it. */
export function TurnPart(props: TurnPartProps) {
  const { turn, plan, situation } = props
  const beside = termBeside(turn, plan)
  return (
    <>
      <Act {...props} />
      {beside && (
        <Button onTap={() => void go(links.step(beside.id))}>
          {besideText(beside, situation)}
        </Button>
      )}
    </>
  )
}

/** Where nothing is to be done here, nothing. */
function Act({ turn, plan, situation }: TurnPartProps) {
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
