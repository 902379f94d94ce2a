import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { BESIDE, paragraphs } from '@/text/common'

interface ParagraphsProps {
  /** class name of each */
  look?: string
  /** there is an action beside them, so that their lines are shorter */
  beside?: boolean
  children: ReactNode
}

/** A text in paragraphs of at most three lines; what is not a text stands as it is. */
export function Paragraphs({ look = '', beside, children }: ParagraphsProps) {
  const parts =
    typeof children === 'string' ? paragraphs(children, beside ? BESIDE : undefined) : [children]
  return (
    <>
      {parts.map((part, place) => (
        <View key={place} className={look}>
          {part}
        </View>
      ))}
    </>
  )
}
