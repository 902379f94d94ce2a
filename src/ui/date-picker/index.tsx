import { Picker, Text, View } from '@tarojs/components'

import { PICK_WORDS } from '@/text/common'
import { aria } from '../aria'
import css from './index.module.scss'

/** What a picker of days or months needs to know. */
export interface DatePick {
  fields: 'day' | 'month'
  /** what is typed by now, where it is whole: 2024-03 or 2024-03-05 */
  value: string | undefined
  /** where the wheels stand while nothing is typed; a browser begins with today */
  opensOn: string
  start?: string
  end?: string | undefined
}

export interface DatePickerProps extends DatePick {
  /** of the field that it stands beside */
  label: string
  /** takes the digits that would have been typed */
  onPick: (digits: string) => void
}

/** A button that opens the phone's own wheels for a day or a month. */
export function DatePicker(props: DatePickerProps) {
  const { fields, value, opensOn, start, end, label, onPick } = props
  return (
    <Picker
      mode="date"
      fields={fields}
      value={value ?? opensOn}
      start={start}
      end={end}
      onChange={({ detail }) => onPick(detail.value.replace(/-/g, ''))}
    >
      <View
        className={css.button}
        hoverClass="pressed"
        {...aria('button', PICK_WORDS.name(fields, label))}
      >
        <Text>{PICK_WORDS[fields]}</Text>
      </View>
    </Picker>
  )
}
