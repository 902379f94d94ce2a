import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria'
import { Paragraphs } from '../paragraphs'
import css from './index.module.scss'

const MARKS = { info: 'ⓘ', good: '✓', warn: '!', bad: '⚠' } as const

interface NoticeProps {
  tone?: keyof typeof MARKS
  title?: string
  /** read aloud as soon as it appears */
  urgent?: boolean
}

/** A few sentences set apart, with a sign and a ground for their tone. */
export function Notice({ tone = 'info', title, urgent, children }: PropsWithChildren<NoticeProps>) {
  return (
    <View className={`${css.notice} ${css[tone]}`} {...(urgent ? aria('alert') : {})}>
      <View className={css.mark}>{MARKS[tone]}</View>
      <View className={css.words}>
        {title !== undefined && <View className={css.title}>{title}</View>}
        {typeof children === 'string' ? <Paragraphs>{children}</Paragraphs> : children}
      </View>
    </View>
  )
}
