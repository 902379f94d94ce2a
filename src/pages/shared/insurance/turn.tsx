import { View } from '@tarojs/components'

import { Button } from '@/ui'
import css from './turn.module.scss'

interface TurnProps {
  /** the one on screen, the newest is 0 */
  page: number
  pages: number
  newer: string
  older: string
  onTurn: (page: number) => void
}

/** Turns over a long record in its place; nothing where it has one page. */
export function Turn({ page, pages, newer, older, onTurn }: TurnProps) {
  if (pages <= 1) return null
  return (
    <View className={css.turn}>
      {page > 0 && (
        <View className={css.way}>
          <Button onTap={() => onTurn(page - 1)}>{newer}</Button>
        </View>
      )}
      {page < pages - 1 && (
        <View className={css.way}>
          <Button onTap={() => onTurn(page + 1)}>{older}</Button>
        </View>
      )}
    </View>
  )
}
