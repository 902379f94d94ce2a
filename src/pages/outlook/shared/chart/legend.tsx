import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { MARK_WORDS } from '@/text/outlook'
import { ariaHidden } from '@/ui'
import css from './legend.module.scss'
import type { Mark } from './marks'

interface LegendProps {
  marks: readonly Mark[]
  /** more lines before those of the marks */
  children?: ReactNode
}

/** What the marks of a picture are, each with its sign. */
export function Legend({ marks, children }: LegendProps) {
  return (
    <View className={css.legend}>
      {children}
      {firstOfEach(marks).map(({ kind, day }) => (
        <LegendLine key={kind} sign={kind}>
          {MARK_WORDS[kind](day)}
        </LegendLine>
      ))}
    </View>
  )
}

interface LineProps {
  sign: Mark['kind'] | 'solid' | 'dashed' | 'threshold'
  children: ReactNode
}

/** A sign and what it stands for. */
export function LegendLine({ sign, children }: LineProps) {
  return (
    <View className={css.line}>
      <View className={css.sign} {...ariaHidden}>
        <View className={css[sign]} />
      </View>
      <View className={css.words}>{children}</View>
    </View>
  )
}

/** Of the renewals only the first is named. */
const firstOfEach = (marks: readonly Mark[]): readonly Mark[] =>
  marks.filter(({ kind }, index) => marks.findIndex((mark) => mark.kind === kind) === index)

/** The marks in words, for who hears the picture. */
export const spokenMarks = (marks: readonly Mark[]): string[] =>
  firstOfEach(marks).map(({ kind, day }) => MARK_WORDS[kind](day))
