import { useState } from 'react'

import { COMMON_WORDS } from '@/text/common'
import { BASE_WORDS } from '@/text/record'
import { Button, Choice, Field, type Option } from '@/ui'
import { BASE_NAMES } from '@/text/scheme'
import type { BaseChoice, DraftForm } from './draft'

const CHOICES: readonly Option<BaseChoice>[] = [
  { value: 'floor', label: BASE_NAMES.floor },
  { value: 'x08', label: BASE_NAMES.x08 },
  { value: 'x1', label: BASE_NAMES.x1 },
  { value: 'x2', label: BASE_NAMES.x2 },
  { value: 'x3', label: BASE_NAMES.x3 },
  { value: 'unknown', label: COMMON_WORDS.unverified, hint: BASE_WORDS.unverifiedHint },
]

/** The base: in yuan as on the paper, else by its tier, else 待核实. One takes the place of the other. */
export function BaseFields({ form: { draft, change, leave, errorOf } }: { form: DraftForm }) {
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
          options={CHOICES}
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
