import { View } from '@tarojs/components'

import type { Change } from '@/engine'

import { CHANGE_WORDS } from '@/text/questions'
import { Tick } from '@/ui'
import { useLead } from './use-lead'

interface ChangeTickProps {
  change: Change
  ticked: boolean
  onTick: (ticked: boolean) => void
}

/** One thing that may have changed; what else it asks for stands below. */
export function ChangeTick({ change, ticked, onTick }: ChangeTickProps) {
  const { id, lead } = useLead()
  const { name, example } = CHANGE_WORDS[change]
  return (
    <View id={id}>
      <Tick
        label={name}
        hint={example}
        ticked={ticked}
        onTick={(next) => {
          onTick(next)
          if (next) lead()
        }}
      />
    </View>
  )
}
