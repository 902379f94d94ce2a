import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { WRONG } from '@/platform'

import { aria } from '../aria'
import css from './index.module.scss'

interface LabelledProps {
  label: string
  hint?: string
  /** what is wrong, in words, or nothing */
  error?: string | undefined
  /** tells it from others that are wrong */
  id?: string | undefined
}

/** Something to type in under its label, with what went wrong between the two. */
export function Labelled({ label, hint, error, id, children }: PropsWithChildren<LabelledProps>) {
  return (
    <View id={error && id} className={`${css.field} ${error === undefined ? '' : WRONG}`}>
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
