import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useStages } from './stages'

interface PiecesProps<T> {
  items: readonly T[]
  /** so many travel together */
  size: number
  children: (piece: readonly T[], start: number) => ReactNode
}

/** A long list that arrives in small messages, each piece in a place of its own. */
export function ChunkedList<T>({ items, size, children }: PiecesProps<T>) {
  const count = Math.ceil(items.length / size)
  const stage = useStages(count - 1)
  return (
    <>
      {Array.from({ length: count }, (_, piece) => (
        <View key={piece}>
          {piece <= stage && children(items.slice(piece * size, (piece + 1) * size), piece * size)}
        </View>
      ))}
    </>
  )
}
