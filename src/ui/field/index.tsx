import { Input, View } from '@tarojs/components'
import { useEffect, useId, useState } from 'react'

import { onLed } from '@/platform'

import { ariaField } from '../aria'
import { type DatePick, DatePicker } from '../date-picker'
import { Labelled } from '../labelled'
import css from './index.module.scss'

const IS_H5 = process.env.TARO_ENV === 'h5'

interface FieldProps {
  label: string
  hint?: string
  /** the text as typed; what was typed stays, also when it is wrong */
  value: string
  placeholder?: string
  /** what is wrong, in words, or nothing */
  error?: string
  /** how the input was understood, said back */
  echo?: string
  keyboard?: 'number' | 'digit' | 'text'
  maxlength?: number
  /** a day or a month that can be picked too, beside typing it */
  date?: DatePick
  /** `picked`: it is whole, and nothing is being typed */
  onType: (text: string, picked: boolean) => void
  /** the person is through with this field */
  onLeave?: () => void
}

/** A line to type in, with what went wrong right under its label. */
export function Field(props: FieldProps) {
  const { label, hint, value, placeholder, error, echo, keyboard = 'text', maxlength = 40 } = props
  const { date } = props
  // A value that is sent back at each key moves the caret on phones: there the input is given one when it is made, and
  // is made anew when somebody else than the person changes it. A browser's input is told its value each time it is drawn.
  const [bound, setBound] = useState({ given: value, typed: value, turn: 0 })
  if (bound.typed !== value) setBound({ given: value, typed: value, turn: bound.turn + 1 })
  const id = useId()
  const [led, setLed] = useState(false)
  useEffect(() => onLed((where) => setLed(where === id)), [id])
  const type = (typed: string) => {
    setBound((old) => ({ ...old, typed }))
    props.onType(typed, false)
  }
  const input = (
    <Input
      key={IS_H5 ? undefined : bound.turn}
      className={css.input}
      // A browser empties a number input when it meets 2024-01 or full-width digits.
      type={IS_H5 ? 'text' : keyboard}
      value={IS_H5 ? value : bound.given}
      placeholder={placeholder}
      placeholderClass={css.placeholder}
      maxlength={maxlength}
      onInput={(event) => type(event.detail.value)}
      onBlur={() => {
        setLed(false)
        props.onLeave?.()
      }}
      onConfirm={props.onLeave}
      {...(!IS_H5 && { focus: led })}
      {...ariaField(label, error !== undefined)}
    />
  )
  return (
    <Labelled label={label} hint={hint} error={error} id={id}>
      {date === undefined ? (
        input
      ) : (
        <View className={css.line}>
          {input}
          <DatePicker {...date} label={label} onPick={(digits) => props.onType(digits, true)} />
        </View>
      )}
      {echo !== undefined && error === undefined && <View className={css.echo}>{echo}</View>}
    </Labelled>
  )
}
