import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'

import { SOURCE_LIST_WORDS } from '@/text/policy'
import { Button, Group, Notice, useStages } from '@/ui'

export interface ListProps {
  /** the id of the one entry to show, opened; undefined shows all */
  only: string | undefined
  onAll: () => void
}

interface GroupedProps<T> extends ListProps {
  groups: readonly { title: string; entries: readonly T[] }[]
  draw: (entry: T, open: boolean, onToggle: () => void) => ReactNode
}

/** Entries in groups, one open at a time, or a single one with the way to the others. */
export function Grouped<T extends { id: string }>({ groups, only, onAll, draw }: GroupedProps<T>) {
  const [open, setOpen] = useState(only)
  const stage = useStages(groups.length - 1)
  const drawOne = (entry: T) =>
    draw(entry, entry.id === open, () => setOpen(entry.id === open ? undefined : entry.id))
  const home = groups.find(({ entries }) => entries.some(({ id }) => id === only))

  if (only !== undefined && home !== undefined) {
    return (
      <>
        <Group title={home.title}>
          {home.entries.filter(({ id }) => id === only).map(drawOne)}
        </Group>
        <Button onTap={onAll}>{SOURCE_LIST_WORDS.all}</Button>
      </>
    )
  }
  return (
    <>
      {only !== undefined && <Notice tone="warn">{SOURCE_LIST_WORDS.missing}</Notice>}
      {groups.map(({ title, entries }, index) => (
        <View key={title}>
          {index <= stage && (
            <Group title={title} aside={SOURCE_LIST_WORDS.count(entries.length)}>
              {entries.map(drawOne)}
            </Group>
          )}
        </View>
      ))}
    </>
  )
}
