import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { copy, type Copied } from '@/platform'

import { Button, Notice } from '@/ui'
import { COPIED, piece, RAW_TEXT_WORDS } from '@/text/profile'
import css from './raw-text.module.scss'

interface RawTextProps {
  text: string
  /** where it is stored, for someone who helps */
  from?: string
  open: boolean
  onToggle: () => void
}

/** A stored text to copy, or to select by hand where copying is refused. */
export function RawText({ text, from, open, onToggle }: RawTextProps) {
  const [copied, setCopied] = useState<Copied>()
  const [number, setNumber] = useState(0)
  const shown = piece(text, number)

  const tapCopy = async () => {
    const result = await copy(text)
    setCopied(result)
    if (result === 'refused' && !open) onToggle()
  }

  return (
    <>
      <Button onTap={() => void tapCopy()}>{RAW_TEXT_WORDS.copy}</Button>
      {copied !== undefined && (
        <Notice tone={copied === 'copied' ? 'good' : 'warn'} urgent>
          {COPIED[copied]}
        </Notice>
      )}
      <Button kind="quiet" onTap={onToggle}>
        {open ? RAW_TEXT_WORDS.hide : RAW_TEXT_WORDS.show}
      </Button>
      {open && (
        <>
          <View className={css.place}>{[from, shown.place].filter(Boolean).join(' · ')}</View>
          <View className={css.raw}>
            <Text userSelect>{shown.text}</Text>
          </View>
          {shown.place !== undefined && (
            <Button kind="quiet" onTap={() => setNumber(number + 1)}>
              {RAW_TEXT_WORDS.next}
            </Button>
          )}
        </>
      )}
    </>
  )
}
