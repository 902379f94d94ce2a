import { type CountName } from '@/input'

import { COMMON_WORDS } from '@/text/common'
import { Field, Tick } from '@/ui'
import { countHint, countName, COUNTS_FORM_WORDS } from '@/text/record'

interface CountFieldsProps {
  name: CountName
  typed: string
  open: boolean
  error: string | undefined
  onType: (text: string) => void
  onLeave: () => void
  onOpen: (open: boolean) => void
}

/** One number of months, or 待核实 in its place. */
export function CountFields({
  name,
  typed,
  open,
  error,
  onType,
  onLeave,
  onOpen,
}: CountFieldsProps) {
  return (
    <>
      <Field
        label={countName(name)}
        hint={countHint(name)}
        value={typed}
        placeholder={open ? COMMON_WORDS.unverified : COUNTS_FORM_WORDS.howMany}
        keyboard="number"
        error={error}
        onType={onType}
        onLeave={onLeave}
      />
      <Tick
        label={COMMON_WORDS.unverified}
        spoken={COUNTS_FORM_WORDS.countUnverified(countName(name))}
        ticked={open}
        onTick={onOpen}
      />
    </>
  )
}
