import { Textarea, View } from '@tarojs/components'
import { aria, ariaField } from '../aria'
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
    <View className={`${css.field} ${error === undefined ? '' : css.wrong}`}>
      <View className={css.label}>{label}</View>
      {hint !== undefined && <View className={css.hint}>{hint}</View>}
      {error !== undefined && (
        <View className={css.error} {...aria('alert')}>
          ⚠ {error}
        </View>
      )}
      <Textarea
        className={css.area}
        placeholder={placeholder}
        placeholderClass={css.placeholder}
        maxlength={-1}
        disableDefaultPadding
        onInput={(event) => onType(event.detail.value)}
        {...ariaField(label)}
      />
    </View>
  )
}
