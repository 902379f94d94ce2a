import { View } from '@tarojs/components'
import { useState } from 'react'

import type { Asked } from '@/input'

import { commas } from '@/text/common'
import { Button, Choice, ChunkedList } from '@/ui'
import { askWords, LEAVE_OUT, optionWords, PASTE_QUESTIONS_WORDS } from '@/text/input'
import css from './preview.module.scss'

const AT_ONCE = 6
/** So many travel together. */
const PIECE = 2
const LINES = 2
const NONE = 'none'

interface QuestionsProps {
  asked: readonly Asked[]
  /** for each question an index of its options, 'none', or undefined while it is open */
  chosen: readonly (number | 'none' | undefined)[]
  onChoose: (question: number, option: number | 'none') => void
}

/** What must be decided before it is saved, each with its readings; a few at once. */
export function Questions({ asked, chosen, onChoose }: QuestionsProps) {
  const [shown, setShown] = useState(AT_ONCE)
  return (
    <>
      <ChunkedList items={asked.slice(0, shown)} size={PIECE}>
        {(piece, start) =>
          piece.map((one, index) => (
            <Question
              key={start + index}
              asked={one}
              chosen={chosen[start + index]}
              onChoose={(option) => onChoose(start + index, option)}
            />
          ))
        }
      </ChunkedList>
      {asked.length > shown && (
        <Button onTap={() => setShown(shown + AT_ONCE)}>
          {PASTE_QUESTIONS_WORDS.more(asked.length - shown)}
        </Button>
      )}
    </>
  )
}

interface QuestionProps {
  asked: Asked
  chosen: number | 'none' | undefined
  onChoose: (option: number | 'none') => void
}

function Question({ asked, chosen, onChoose }: QuestionProps) {
  const { lines, options } = asked
  const named = lines
    .slice(0, LINES)
    .map(({ line, text }) => PASTE_QUESTIONS_WORDS.line(line, text))
  const choices = options.map((option, index) => ({
    value: String(index),
    label: optionWords(option, options),
  }))
  return (
    <View className={css.question}>
      <View className={css.line}>
        {commas(named)}
        {lines.length > LINES && PASTE_QUESTIONS_WORDS.lines(lines.length)}
      </View>
      <Choice
        legend={askWords(asked)}
        showLegend
        options={[...choices, { value: NONE, label: LEAVE_OUT }]}
        value={chosen?.toString()}
        onChoose={(value) => onChoose(value === NONE ? NONE : Number(value))}
      />
    </View>
  )
}
