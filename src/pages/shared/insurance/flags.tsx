import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

import css from './flags.module.scss'

import { ariaHeading, Tick } from '@/ui'
import { flagLabel, SPAN_FLAGS, SPAN_FLAGS_WORDS } from '@/text/record'
import type { DraftForm } from './draft'

interface FlagsProps extends Pick<DraftForm, 'draft' | 'change'> {
  /** which months it is about, where they are no span: 这个月 */
  which?: string
}

/** What is special about months: 补缴 and the like. */
export function Flags({ draft, change, which }: FlagsProps) {
  return (
    <>
      <Heading>{SPAN_FLAGS_WORDS.lead}</Heading>
      {SPAN_FLAGS.map(({ id, label, hint }) => (
        <Tick
          key={id}
          label={which === undefined ? label : flagLabel(label, which)}
          hint={hint}
          ticked={draft[id]}
          onTick={(ticked) => change({ [id]: ticked }, true)}
        />
      ))}
    </>
  )
}

/** Over a part of the form. */
export function Heading({ children }: PropsWithChildren) {
  return (
    <View className={css.heading} {...ariaHeading(2)}>
      {children}
    </View>
  )
}
