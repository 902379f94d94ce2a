import type { Check, FailureId } from '@/engine'

import {
  CHECK_STANDINGS,
  CHECK_TOPICS,
  CHECK_WORDS,
  type Standing,
  standingOf,
} from '@/text/checks'
import { Notice, Placeholder } from '@/ui'

/** Where the checks stood when somebody went to change one: an answer may move several. */
export type Left = readonly { id: FailureId; standing: Standing }[]

interface MovedProps {
  left: Left
  checks: readonly Check[]
  from: Standing
}

/** Where a check was that has moved: from where to where. */
export function Moved({ left, checks, from }: MovedProps) {
  const moved = left.flatMap(({ id, standing }) => {
    const now = checks.find((check) => check.id === id)
    return standing !== from || now === undefined || standingOf(now) === from
      ? []
      : [{ id, to: standingOf(now) }]
  })
  const isBad = moved.some(({ to }) => to === 'fails' || to === 'may-fail')
  return (
    <Placeholder>
      {moved.length > 0 && (
        <Notice tone={isBad ? 'warn' : 'good'} urgent>
          {moved.map(({ id, to }) =>
            CHECK_WORDS.moved(
              CHECK_TOPICS[id],
              CHECK_STANDINGS[from].word,
              CHECK_STANDINGS[to].word,
            ),
          )}
        </Notice>
      )}
    </Placeholder>
  )
}
