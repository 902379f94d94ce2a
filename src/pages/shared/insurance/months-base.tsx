import { useState } from 'react'

import type { Span, WageYear } from '@/engine'

import { BASE_WORDS, tierChoices, YEARS_WORDS } from '@/text/record'
import { Field, Prose } from '@/ui'
import { Chips } from './chips'
import { readYuan } from './read-yuan'

interface MonthsBaseProps {
  label: string
  /** of all the months; undefined where they have several, or none */
  base: Span['base'] | undefined
  /** of all the months; undefined where they have several average wages, or none */
  year: WageYear | undefined
  /** as it is being typed */
  yuan: string | undefined
  onType: (text: string) => void
  /** says whether nothing is left that is wrong */
  onLeave: () => boolean
  onChoose: (base: Span['base']) => void
}

/** One base for some months: in yuan, else by its tier. */
export function MonthsBase({
  label,
  base,
  year,
  yuan,
  onType,
  onLeave,
  onChoose,
}: MonthsBaseProps) {
  const [left, setLeft] = useState(false)
  const read = yuan === undefined ? undefined : readYuan(yuan)
  return (
    <>
      <Field
        label={label}
        value={yuan ?? (typeof base === 'number' ? String(base) : '')}
        placeholder={BASE_WORDS.placeholder}
        keyboard="number"
        error={left && read !== undefined && 'wrong' in read ? read.wrong : undefined}
        onType={(text) => {
          setLeft(false)
          onType(text)
        }}
        onLeave={() => setLeft(!onLeave())}
      />
      <Prose soft>{YEARS_WORDS.onlyPay}</Prose>
      <Chips
        legend={YEARS_WORDS.tiers}
        options={tierChoices(year)}
        value={typeof base === 'string' ? base : null}
        onChoose={onChoose}
      />
      <Prose soft>{YEARS_WORDS.tiersHint}</Prose>
    </>
  )
}
