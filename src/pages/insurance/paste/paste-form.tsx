import { useRef, useState } from 'react'

import type { Facts } from '@/engine'
import { PASTE_LIMITS, readPasted, tooMuch, type Pasted } from '@/input'

import { Button, Foot, TextArea } from '@/ui'
import { PASTE_WORDS, tooMuchWords } from '@/text/input'
import { latestDay, useDay } from '../../shared/day'
import { Preview } from './preview'

const SAMPLE = PASTE_WORDS.sample

/** The box to paste in, and what was understood of it after a tap. */
export function PasteForm({ insurance }: { insurance: Facts['insurance'] }) {
  const today = latestDay(useDay())
  const text = useRef('')
  const [error, setError] = useState<string>()
  const [pasted, setPasted] = useState<{ turn: number; found: Pasted }>()

  function look() {
    const refused = refusalOf(text.current)
    setError(refused)
    setPasted(
      refused === undefined
        ? { turn: (pasted?.turn ?? 0) + 1, found: readPasted(text.current, today) }
        : undefined,
    )
  }

  return (
    <>
      <TextArea
        label={PASTE_WORDS.field}
        placeholder={SAMPLE}
        error={error}
        onType={(typed) => {
          text.current = typed
        }}
      />
      <Foot>
        <Button kind={pasted === undefined ? 'primary' : 'plain'} onTap={look}>
          {PASTE_WORDS.read}
        </Button>
      </Foot>
      {pasted !== undefined && (
        // Another text asks anew what to do with overlaps.
        <Preview key={pasted.turn} pasted={pasted.found} insurance={insurance} />
      )}
    </>
  )
}

function refusalOf(text: string): string | undefined {
  const code = tooMuch(text)
  if (code !== undefined) return tooMuchWords(code, PASTE_LIMITS)
  return text.trim() === '' ? PASTE_WORDS.empty : undefined
}
