import { Textarea } from '@tarojs/components'

import { ariaField } from '../aria'
import { Labelled } from '../labelled'
import css from './index.module.scss'

interface TextAreaProps {
  label: string
  hint?: string
  placeholder?: string
  /** what is wrong, in words, or nothing */
  error?: string
  onType: (text: string) => void
}

/**
 * Many lines to type or paste in. It keeps its text itself: handing a long paste back at each key would send it
 * through setData again and again.
 */
export function TextArea({ label, hint, placeholder, error, onType }: TextAreaProps) {
  return (
    <Labelled label={label} hint={hint} error={error}>
      <Textarea
        className={css.area}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        maxlength={-1}
        disableDefaultPadding
        onInput={(event) => onType(event.detail.value)}
        {...ariaField(label, error !== undefined)}
      />
    </Labelled>
  )
}
