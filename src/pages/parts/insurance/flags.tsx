import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { ariaHeading } from '@/components/aria'
import { Tick } from '@/components/choice'
import { FLAGS } from '@/text/insurance'
import css from './flags.module.scss'
import type { DraftForm } from './draft'

/** What is special about months: 补缴 and the like. */
export function Flags({ draft, change }: Pick<DraftForm, 'draft' | 'change'>) {
  return (
    <>
      <Heading>有下面的情况才点</Heading>
      {FLAGS.map(({ id, label, hint }) => (
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

/** Over a part of the form. */
export function Heading({ children }: PropsWithChildren) {
  return (
    <View className={css.heading} {...ariaHeading(2)}>
      {children}
    </View>
  )
}
