import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { OPEN } from '@/platform'
import css from './further.module.scss'

interface FurtherProps {
  /** it is asked, and not answered yet */
  open: boolean
  id?: string
}

/** The place of what is asked besides: an answer above it leads there. */
export function Further({ open, id, children }: PropsWithChildren<FurtherProps>) {
  return (
    <View id={id} className={open ? `${OPEN} ${css.open}` : ''}>
      {children}
    </View>
  )
}
