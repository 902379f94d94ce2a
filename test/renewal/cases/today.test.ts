/** The first card of the first tab, day by day: what it says, and the step that it names. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { attention, renewal, turnOf, type Permit, type Situation } from '@/engine'
import { phaseText, turnText } from '@/text/renewal'

interface Case {
  id: string
  title: string
  situation: Situation
  permit?: Permit
  ticked?: Situation['stepsDone']
  days: { on: string; said: string | null; next?: string; waits?: number }[]
}

const cases = parse(readFileSync(join(__dirname, 'today.yaml'), 'utf8')) as Case[]

/** What is known on a day: what comes later is not written down yet. */
function knownOn(permit: Permit, on: string): Permit {
  const events = ['endorsedOn', 'pointsFiledOn', 'verifiedOn', 'decidedOn'] as const
  return events.reduce(
    (known, event) => ({
      ...known,
      [event]: (known[event] ?? '9999') > on ? undefined : known[event],
    }),
    permit,
  )
}

describe.each(cases)('$id $title', ({ situation, permit, ticked, days }) => {
  test.each(days)('$on', ({ on, said, next, waits }) => {
    const own: Situation = {
      ...situation,
      permit: permit && knownOn(permit, on),
      stepsDone: ticked,
    }
    const plan = renewal(own, on)
    const found = attention(own, plan, on)
    const turn = turnOf(own, plan)
    const step =
      turn !== undefined && turn.code !== 'result' && 'step' in turn ? turn.step : undefined
    expect({
      said: found === undefined || found.code === 'ask-expiry' ? (found?.code ?? null) : word(),
      next:
        found === undefined || step === undefined
          ? undefined
          : turnText(step, turn && 'along' in turn ? turn.along : undefined, own, plan).name,
      waits: turn?.code === 'result' ? turn.days : undefined,
    }).toEqual({ said, next, waits })

    function word() {
      return phaseText(plan, own.kind, on)?.word
    }
  })
})
