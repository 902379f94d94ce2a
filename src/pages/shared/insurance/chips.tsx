import { View } from '@tarojs/components'

import { aria, ariaChecked } from '@/ui'
import css from './chips.module.scss'

interface ChipsProps<T extends string> {
  legend: string
  options: readonly { value: T; label: string }[]
  /** which one holds, where one of them can; absent: each is only something to do */
  value?: T | null
  onChoose: (value: T) => void
}

/** Short words side by side, each to tap. */
export function Chips<T extends string>({ legend, options, value, onChoose }: ChipsProps<T>) {
  return (
    <View className={css.chips}>
      <View className={css.legend}>{legend}</View>
      {options.map((option) => {
        const isChosen = option.value === value
        return (
          <View
            key={option.value}
            className={`${css.chip} ${isChosen ? css.chosen : ''}`}
            hoverClass="pressed"
            onClick={() => onChoose(option.value)}
            {...(value === undefined ? aria('button') : ariaChecked('radio', isChosen))}
          >
            {option.label}
          </View>
        )
      })}
    </View>
  )
}
