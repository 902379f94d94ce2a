import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'

import { CHOICE_WORDS } from '@/text/common'
import { ariaChecked, ariaHidden } from '../aria'
import css from './index.module.scss'

export interface Option<T extends string> {
  value: T
  label: string
  hint?: string
}

export interface ChoiceProps<T extends string> {
  /** what is chosen from, read aloud; shown above the options when `showLegend` */
  legend: string
  showLegend?: boolean
  options: readonly Option<T>[]
  /** undefined: nothing chosen yet; nothing is ever preselected */
  value: T | undefined
  onChoose: (value: T) => void
}

/** One of a few options, each a large target with its state in a sign and not by colour alone. */
export function Choice<T extends string>({
  legend,
  showLegend,
  options,
  value,
  onChoose,
}: ChoiceProps<T>) {
  return (
    <View className={css.choice}>
      {showLegend && <View className={css.legend}>{legend}</View>}
      {options.map((option) => (
        <View
          key={option.value}
          className={`${css.option} ${option.value === value ? css.chosen : ''}`}
          hoverClass="pressed"
          onClick={() => onChoose(option.value)}
          {...ariaChecked('radio', option.value === value, CHOICE_WORDS.aria(legend, option.label))}
        >
          <View className={css.ring} {...ariaHidden} />
          <View className={css.words}>
            <Text>{option.label}</Text>
            {option.hint !== undefined && <View className={css.hint}>{option.hint}</View>}
          </View>
        </View>
      ))}
    </View>
  )
}

interface TickProps {
  label: string
  hint?: ReactNode
  ticked: boolean
  onTick: (ticked: boolean) => void
  /** read aloud instead of the label, where several of a page have the same */
  spoken?: string
}

/** Something that is so or not so, such as a flag of a span. */
export function Tick({ label, hint, ticked, onTick, spoken = label }: TickProps) {
  return (
    <View
      className={`${css.option} ${ticked ? css.chosen : ''}`}
      hoverClass="pressed"
      onClick={() => onTick(!ticked)}
      {...ariaChecked('checkbox', ticked, spoken)}
    >
      <View className={css.square} {...ariaHidden} />
      <View className={css.words}>
        <Text>{label}</Text>
        {hint !== undefined && <View className={css.hint}>{hint}</View>}
      </View>
    </View>
  )
}
