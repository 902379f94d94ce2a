import { useState } from 'react'

import { type BaseWord, monthNumber, type MonthText, wageParts } from '@/engine'
import { COMMON_WORDS } from '@/text/common'
import { BASE_WORDS, leastWords } from '@/text/record'
import { Button, Choice, Field, type Option } from '@/ui'
import { BASE_NAMES } from '@/text/scheme'
import type { BaseChoice, DraftForm } from './draft'

const TIERS: readonly BaseWord[] = ['floor', 'x08', 'x1', 'x2', 'x3']

/** @param month the first one that the base is of, if it is known yet */
function choicesOf(month: MonthText | undefined): readonly Option<BaseChoice>[] {
  const at = month === undefined ? undefined : monthNumber(month)
  const year = at === undefined ? undefined : wageParts({ from: at, to: at })[0]?.year
  return [
    ...TIERS.map((tier) => {
      const hint = month && leastWords(tier, month, year)
      return { value: tier, label: BASE_NAMES[tier], ...(hint === undefined ? {} : { hint }) }
    }),
    { value: 'unknown', label: COMMON_WORDS.unverified, hint: BASE_WORDS.unverifiedHint },
  ]
}

interface BaseFieldsProps {
  form: DraftForm
  /** the first one that the base is of, if it is known yet */
  month: MonthText | undefined
}

/** The base: in yuan as on the paper, else by its tier, else 待核实. One takes the place of the other. */
export function BaseFields({ form, month }: BaseFieldsProps) {
  const { draft, change, leave, errorOf } = form
  const [open, setOpen] = useState(draft.word !== undefined)
  return (
    <>
      <Field
        label={BASE_WORDS.label}
        hint={BASE_WORDS.hint}
        value={draft.yuan}
        placeholder={draft.word === undefined ? BASE_WORDS.placeholder : BASE_WORDS.byTier}
        keyboard="number"
        error={errorOf('base')}
        onType={(text) => change({ yuan: text, word: undefined })}
        onLeave={() => leave('base')}
      />
      {open ? (
        <Choice
          legend={BASE_WORDS.tiers}
          showLegend
          options={choicesOf(month)}
          value={draft.word}
          onChoose={(word) => change({ yuan: '', word }, true)}
        />
      ) : (
        <Button kind="quiet" onTap={() => setOpen(true)}>
          {BASE_WORDS.forgotten}
        </Button>
      )}
    </>
  )
}
