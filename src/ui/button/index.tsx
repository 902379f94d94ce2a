import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import { leadToWrong } from '@/platform'

import { aria } from '../aria'
import css from './index.module.scss'

interface ButtonProps {
  /** primary: the one action of a page · plain: any other · quiet: a line of text that can be tapped */
  kind?: 'primary' | 'plain' | 'quiet'
  tone?: 'bad'
  onTap: () => void
  /** read aloud instead of the text, where the text alone does not say enough */
  label?: string
}

/**
 * Something to tap. The text grows; the target is never below 48 px. Whoever meant to save, and was refused, is led to what
 * is wrong.
 */
export function Button({
  kind = 'plain',
  tone,
  onTap,
  label,
  children,
}: PropsWithChildren<ButtonProps>) {
  const tap = () => {
    onTap()
    if (kind !== 'quiet') leadToWrong()
  }
  return (
    <View
      className={`${css.button} ${css[kind]} ${tone === undefined ? '' : css[tone]}`}
      hoverClass="pressed"
      onClick={tap}
      {...aria('button', label)}
    >
      <Text>{children}</Text>
    </View>
  )
}
