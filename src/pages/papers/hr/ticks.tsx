import { View } from '@tarojs/components'
import { useState, useSyncExternalStore } from 'react'

import { deviceNotes } from '@/store'

import { ariaChecked, ariaHidden, Notice, Placeholder } from '@/ui'
import { TICK_NOT_SAVED } from '@/text/renewal'
import css from './ticks.module.scss'

/** The employer's own ticks for steps and papers; nothing is written before the first. */
export interface Ticks {
  ticked: readonly string[]
  /** the one that could not be saved */
  failed: string | undefined
  tick: (ids: readonly string[], on: boolean) => void
  /** seen by who is about to send it: the boxes are there, for somebody else */
  inert: boolean
}

const NONE: readonly string[] = []
const nothingChanges = () => () => undefined

/**
 * The ticks of a list, and how to set or take back some.
 * @param letters names the list: the same letters are the same list on this phone
 * @param ready nothing is read before
 * @param inert nothing can be ticked
 */
export function useTicks(letters: string, ready: boolean, inert: boolean): Ticks {
  const ticked = useSyncExternalStore(ready ? deviceNotes.subscribe : nothingChanges, () =>
    ready ? deviceNotes.ticks(letters) : NONE,
  )
  const [failed, setFailed] = useState<string>()
  const tick = (ids: readonly string[], on: boolean) =>
    setFailed(ids.filter((id) => !deviceNotes.tick(letters, id, on).ok)[0])
  return { ticked: inert ? NONE : ticked, failed, tick, inert }
}

interface TickListProps {
  items: readonly { id: string; name: string; hint: string }[]
  ticks: Ticks
}

/** Things to tick off, and under them what could not be saved. */
export function TickList({ items, ticks: { ticked, failed, tick, inert } }: TickListProps) {
  return (
    <>
      {items.map(({ id, name, hint }) => {
        const isTicked = ticked.includes(id)
        const look = inert ? css.inert : isTicked ? css.ticked : ''
        return (
          <View
            key={id}
            className={css.row}
            {...(inert
              ? {}
              : {
                  hoverClass: 'pressed',
                  onClick: () => tick([id], !isTicked),
                  ...ariaChecked('checkbox', isTicked, name),
                })}
          >
            <View className={`${css.box} ${look}`} {...ariaHidden} />
            <View className={css.words}>
              {name}
              <View className={css.hint}>{hint}</View>
            </View>
          </View>
        )
      })}
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
