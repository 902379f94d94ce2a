import { Text, View } from '@tarojs/components'
import { useState } from 'react'

import { copy, sendFile } from '@/platform'

import { Button, Notice } from '@/ui'
import { FILE_WORDS, fileName } from '@/text/backup'
import { COPIED, piece, RAW_TEXT_WORDS } from '@/text/profile'
import { useDay } from '../../shared/day'
import css from './raw-text.module.scss'

interface RawTextProps {
  /** made when it is asked for: of many profiles it is long */
  text: () => string
  /** where it is stored, for someone who helps */
  from?: string
  open: boolean
  onToggle: () => void
}

/** A text to copy or to send as a file, or to select by hand where both are refused. */
export function RawText({ text, from, open, onToggle }: RawTextProps) {
  const day = useDay()
  const [message, setMessage] = useState<{ isGood: boolean; words: string }>()
  const [number, setNumber] = useState(0)

  const tapCopy = async () => {
    const result = await copy(text())
    setMessage({ isGood: result === 'copied', words: COPIED[result] })
    if (result === 'refused' && !open) onToggle()
  }
  const tapSend = async () => {
    const result = await sendFile(text(), fileName(day))
    setMessage({ isGood: result === 'sent', words: FILE_WORDS[result] })
  }

  return (
    <>
      <Button onTap={() => void tapCopy()}>{RAW_TEXT_WORDS.copy}</Button>
      <Button onTap={() => void tapSend()}>{FILE_WORDS.send}</Button>
      <View>
        {message !== undefined && (
          <Notice tone={message.isGood ? 'good' : 'warn'} urgent>
            {message.words}
          </Notice>
        )}
      </View>
      <Button kind="quiet" onTap={onToggle}>
        {open ? RAW_TEXT_WORDS.hide : RAW_TEXT_WORDS.show}
      </Button>
      {open && (
        <Piece text={text()} from={from} number={number} onNext={() => setNumber(number + 1)} />
      )}
    </>
  )
}

interface PieceProps {
  text: string
  from: string | undefined
  number: number
  onNext: () => void
}

function Piece({ text, from, number, onNext }: PieceProps) {
  const shown = piece(text, number)
  return (
    <>
      <View className={css.place}>{[from, shown.place].filter(Boolean).join(' · ')}</View>
      <View className={css.raw}>
        <Text userSelect>{shown.text}</Text>
      </View>
      {shown.place !== undefined && (
        <Button kind="quiet" onTap={onNext}>
          {RAW_TEXT_WORDS.next}
        </Button>
      )}
    </>
  )
}
