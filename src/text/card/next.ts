import type { DayText, Renewal, Situation, Step } from '@/engine'

import { commas } from '../common'
import { ACTOR_NAMES, turnText } from '../renewal'
import { showDay } from '../time'
import type { Card, CardBlock } from './card'

const TITLE = '接下来怎么办'
const EXPIRY = '居住证到期'
const NEXT = '下一步'
const SELF = '持证人自己办'

/** What is to be seen to next, and the expiry that it hangs on. */
export interface NextOf {
  turn: { step: Step; along?: Step | undefined } | undefined
  situation: Situation
  plan: Renewal
  expires: DayText | undefined
}

/** What is next under a total, in one line where the card is low. */
export function nextBlock(next: NextOf): CardBlock {
  const rows = rowsOf(next)
  const [short] = rows.map(({ name, value = '', detail }) =>
    [`${name}${value}`, detail].filter(Boolean).join('：'),
  )
  return { title: TITLE, rows, ...(short === undefined ? {} : { short }) }
}

/** The same as all that a card says. */
export const nextAlone = (next: NextOf): Pick<Card, 'title' | 'notes' | 'blocks'> => ({
  title: TITLE,
  notes: [],
  blocks: [{ title: TITLE, rows: rowsOf(next) }],
})

function rowsOf({ turn, situation, plan, expires }: NextOf): CardBlock['rows'] {
  return [
    ...(turn === undefined ? [] : [stepRow(turn, situation, plan)]),
    ...(expires === undefined ? [] : [{ name: EXPIRY, value: showDay(expires) }]),
  ]
}

/** Whoever reads it is somebody else: the one whose turn it is goes by name. */
function stepRow(
  { step, along }: NonNullable<NextOf['turn']>,
  situation: Situation,
  plan: Renewal,
) {
  const { name, when } = turnText(step, along, situation, plan)
  const who = step.actor === 'self' ? SELF : `${ACTOR_NAMES[step.actor]}办`
  return { name: NEXT, detail: commas([name, who, when]) }
}
