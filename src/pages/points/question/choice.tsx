import { Choice as Plain, type ChoiceProps } from '@/ui'
import { Further } from './further'
import { useLead } from './use-lead'

/** A choice with more to ask below it, or that is asked besides itself. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { id, lead } = useLead()
  return (
    <Further id={id} open={props.showLegend === true && props.value === undefined}>
      <Plain
        {...props}
        onChoose={(value) => {
          props.onChoose(value)
          lead()
        }}
      />
    </Further>
  )
}
