import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { aria } from '../aria'
import css from './index.module.scss'

interface LabelledProps {
  label: string
  hint?: string
  /** what is wrong, in words, or nothing */
  error?: string
}

/** Something to type in under its label, with what went wrong between the two. */
export function Labelled({ label, hint, error, children }: PropsWithChildren<LabelledProps>) {
  return (
    <View className={`${css.field} ${error === undefined ? '' : css.wrong}`}>
      <View className={css.label}>{label}</View>
      {hint !== undefined && <View className={css.hint}>{hint}</View>}
      {error !== undefined && (
        <View className={css.error} {...aria('alert')}>
          ⚠ {error}
        </View>
      )}
      {children}
    </View>
  )
}
