import { View } from '@tarojs/components'

import css from './flags.module.scss'

import { ariaHeading, Tick } from '@/ui'
import { SPAN_FLAGS, SPAN_FLAGS_WORDS } from '@/text/record'
import type { DraftForm } from './draft'

/** What is special about months: 补缴 and the like. */
export function Flags({ draft, change }: Pick<DraftForm, 'draft' | 'change'>) {
  return (
    <>
      <View className={css.heading} {...ariaHeading(2)}>
        {SPAN_FLAGS_WORDS.lead}
      </View>
      {SPAN_FLAGS.map(({ id, label, hint }) => (
        <Tick
          key={id}
          label={label}
          hint={hint}
          ticked={draft[id]}
          onTick={(ticked) => change({ [id]: ticked }, true)}
        />
      ))}
    </>
  )
}
