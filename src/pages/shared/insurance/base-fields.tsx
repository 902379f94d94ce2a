import { useState } from 'react'

import { Button, Choice, Field, type Option } from '@/ui'
import { BASE_NAMES } from '@/text/scheme'
import type { BaseChoice, DraftForm } from './draft'

const CHOICES: readonly Option<BaseChoice>[] = [
  { value: 'floor', label: BASE_NAMES.floor },
  { value: 'x08', label: BASE_NAMES.x08 },
  { value: 'x1', label: BASE_NAMES.x1 },
  { value: 'x2', label: BASE_NAMES.x2 },
  { value: 'x3', label: BASE_NAMES.x3 },
  { value: 'unknown', label: '待核实', hint: '月份照算年限；基数分先给出最低和最高' },
]

/** The base: in yuan as on the paper, else by its tier, else 待核实. One takes the place of the other. */
export function BaseFields({ form: { draft, change, leave, errorOf } }: { form: DraftForm }) {
  const [open, setOpen] = useState(draft.word !== undefined)
  return (
    <>
      <Field
        label="每月缴费基数（元）"
        hint="看缴费记录里“缴费基数”一栏，不是个人扣的钱"
        value={draft.yuan}
        placeholder={draft.word === undefined ? '例如 12183' : '已按下面的档次'}
        keyboard="number"
        error={errorOf('base')}
        onType={(text) => change({ yuan: text, word: undefined })}
        onLeave={() => leave('base')}
      />
      {open ? (
        <Choice
          legend="不记得数目，按档次"
          showLegend
          options={CHOICES}
          value={draft.word}
          onChoose={(word) => change({ yuan: '', word }, true)}
        />
      ) : (
        <Button kind="quiet" onTap={() => setOpen(true)}>
          不记得数目？按档次选，或先记待核实
        </Button>
      )}
    </>
  )
}
