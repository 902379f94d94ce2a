import { Text, View } from '@tarojs/components'
import { useRef } from 'react'

import { PICK_WORDS } from '@/text/common'
import { aria, ariaHidden } from '../aria'
import css from './index.module.scss'
import type { DatePickerProps } from './index'

const TYPES = { day: 'date', month: 'month' } as const

/** A button that opens the browser's own calendar; nothing in a browser that has none for months. */
export function DatePicker({ fields, value, start, end, label, onPick }: DatePickerProps) {
  const input = useRef<HTMLInputElement>(null)
  const type = TYPES[fields]
  if (!isKnown(type)) return null
  return (
    <>
      <View
        className={css.button}
        hoverClass="pressed"
        onClick={() => open(input.current)}
        {...aria('button', PICK_WORDS.name(fields, label))}
      >
        <Text>{PICK_WORDS[fields]}</Text>
      </View>
      <input
        ref={input}
        type={type}
        className={css.native}
        tabIndex={-1}
        aria-label={label}
        value={value ?? ''}
        min={start}
        max={end}
        onChange={(event) => onPick(event.target.value.replace(/-/g, ''))}
        {...ariaHidden}
      />
    </>
  )
}

/** A browser makes a line of text of a kind of input that it does not know. */
function isKnown(type: string): boolean {
  const input = document.createElement('input')
  input.type = type
  return input.type === type
}

function open(input: HTMLInputElement | null): void {
  // Browsers of before 2022 open it as soon as it is focused.
  if (input?.showPicker === undefined) input?.focus()
  else input.showPicker()
}
