import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, ariaHidden } from '../aria'
import { Paragraphs } from '../paragraphs'
import css from './index.module.scss'

interface RowProps {
  name: ReactNode
  /** under the name, softer */
  detail?: ReactNode
  /** at the end of the line, such as points */
  value?: ReactNode
  /** the word of the action at the end, such as 修改; without it a tappable row shows ›, which turns with what it opens */
  action?: string
  onTap?: () => void
  /** read aloud for the whole row */
  label?: string
  /** it opens and closes in its place, and is open */
  open?: boolean
}

/** One line of a list: what it is, what it says, and where it leads. */
export function Row({ name, detail, value, action, onTap, label, open }: RowProps) {
  const tappable = onTap !== undefined
  return (
    <View
      className={css.row}
      {...(tappable
        ? { hoverClass: 'pressed', onClick: onTap, ...aria('button', label, open) }
        : {})}
    >
      <View className={css.words}>
        {name}
        {detail !== undefined && (
          <Paragraphs look={css.detail} beside>
            {detail}
          </Paragraphs>
        )}
      </View>
      {value !== undefined && <View className={css.value}>{value}</View>}
      {tappable && (
        <View
          className={`${action === undefined ? css.arrow : css.action} ${open === undefined ? '' : css[open ? 'open' : 'fold']}`}
          {...ariaHidden}
        >
          {action ?? '›'}
        </View>
      )}
    </View>
  )
}
