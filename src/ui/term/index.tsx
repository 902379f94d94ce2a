import { View } from '@tarojs/components'
import { useState } from 'react'

import { explained, FOLD_WORDS } from '@/text/common'
import { aria } from '../aria'
import css from './index.module.scss'

export interface Term {
  word: string
  meaning: string
}

/** A sentence in which some words can be tapped; what one means opens below it. */
export function TermText({ parts }: { parts: readonly (string | Term)[] }) {
  const [opened, setOpened] = useState<Term>()
  return (
    <View>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <View
            key={part.word}
            className={css.term}
            hoverClass="pressed"
            onClick={() => setOpened(part === opened ? undefined : part)}
            {...aria('button', FOLD_WORDS.aria(part === opened, part.word), part === opened)}
          >
            {part.word}
          </View>
        ),
      )}
      {opened !== undefined && (
        <View className={css.meaning} {...aria('status')}>
          {explained(opened.word, opened.meaning)}
        </View>
      )}
    </View>
  )
}
