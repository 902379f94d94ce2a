import { Field, Tick } from '@/ui'
import { countHint, countName, type CountName } from '@/text/record'

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
        placeholder={open ? '待核实' : '几个月'}
        keyboard="number"
        error={error}
        onType={onType}
        onLeave={onLeave}
      />
      <Tick label="待核实" spoken={`${countName(name)}：待核实`} ticked={open} onTick={onOpen} />
    </>
  )
}
