import { Input, View } from '@tarojs/components'
import { ariaField } from '../aria'
import { Labelled } from '../labelled'
import css from './index.module.scss'

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
  onType: (text: string) => void
  /** the person is through with this field */
  onLeave?: () => void
}

/** A line to type in, with what went wrong right under its label. */
export function Field(props: FieldProps) {
  const { label, hint, value, placeholder, error, echo, keyboard = 'text', maxlength = 40 } = props
  return (
    <Labelled label={label} hint={hint} error={error}>
      <Input
        className={css.input}
        // A browser empties a number input when it meets 2024-01 or full-width digits.
        type={process.env.TARO_ENV === 'h5' ? 'text' : keyboard}
        value={value}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        maxlength={maxlength}
        onInput={(event) => props.onType(event.detail.value)}
        onBlur={props.onLeave}
        onConfirm={props.onLeave}
        {...ariaField(label)}
      />
      {echo !== undefined && error === undefined && <View className={css.echo}>{echo}</View>}
    </Labelled>
  )
}
