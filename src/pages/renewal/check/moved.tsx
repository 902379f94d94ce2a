import type { Check, FailureId } from '@/engine'

import { CHECK_NAMES, CHECK_STANDINGS, CHECK_WORDS, type Standing, standingOf } from '@/text/checks'
import { Notice, Placeholder } from '@/ui'

/** Where the checks stood that somebody has gone to change. */
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
    if (standing !== from || now === undefined || standingOf(now) === from) return []
    const words = [from, standingOf(now)].map((one) => CHECK_STANDINGS[one].word)
    return [CHECK_WORDS.moved(CHECK_NAMES[id], words[0]!, words[1]!)]
  })
  return (
    <Placeholder>
      {moved.length > 0 && (
        <Notice tone="good" urgent>
          {moved.join('')}
        </Notice>
      )}
    </Placeholder>
  )
}
