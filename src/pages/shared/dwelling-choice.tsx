import { type Dwelling, DWELLINGS } from '@/engine'

import { DWELLING_NAMES, DWELLING_WORDS } from '@/text/renewal'
import { Choice } from '@/ui'

interface DwellingChoiceProps {
  value: Dwelling | undefined
  onChoose: (dwelling: Dwelling) => void
}

const OPTIONS = DWELLINGS.map((value) => ({ value, label: DWELLING_NAMES[value] }))

/** How one lives where one lives now, which decides on the proof of it. */
export function DwellingChoice({ value, onChoose }: DwellingChoiceProps) {
  return (
    <Choice
      legend={DWELLING_WORDS.ask}
      showLegend
      options={OPTIONS}
      value={value}
      onChoose={onChoose}
    />
  )
}
