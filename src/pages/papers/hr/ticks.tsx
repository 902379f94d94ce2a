import { useState, useSyncExternalStore } from 'react'

import { deviceNotes } from '@/store'

import { Notice, Placeholder, Tick } from '@/ui'
import { TICK_NOT_SAVED } from '@/text/renewal'

/** The employer's own ticks for steps and papers; nothing is written before the first. */
export interface Ticks {
  ticked: readonly string[]
  /** the one that could not be saved */
  failed: string | undefined
  tick: (ids: readonly string[], on: boolean) => void
}

const NONE: readonly string[] = []
const nothingChanges = () => () => undefined

/**
 * The ticks of a list, and how to set or take back some.
 * @param letters names the list: the same letters are the same list on this phone
 * @param ready nothing is read before
 */
export function useTicks(letters: string, ready: boolean): Ticks {
  const ticked = useSyncExternalStore(ready ? deviceNotes.subscribe : nothingChanges, () =>
    ready ? deviceNotes.ticks(letters) : NONE,
  )
  const [failed, setFailed] = useState<string>()
  const tick = (ids: readonly string[], on: boolean) =>
    setFailed(ids.filter((id) => !deviceNotes.tick(letters, id, on).ok)[0])
  return { ticked, failed, tick }
}

interface TickListProps {
  items: readonly { id: string; name: string; hint: string }[]
  ticks: Ticks
}

/** Things to tick off, and under them what could not be saved. */
export function TickList({ items, ticks: { ticked, failed, tick } }: TickListProps) {
  return (
    <>
      {items.map(({ id, name, hint }) => (
        <Tick
          key={id}
          label={name}
          hint={hint}
          ticked={ticked.includes(id)}
          onTick={(on) => tick([id], on)}
        />
      ))}
      <Placeholder>
        {items.some(({ id }) => id === failed) && (
          <Notice tone="bad" urgent>
            {TICK_NOT_SAVED}
          </Notice>
        )}
      </Placeholder>
    </>
  )
}
