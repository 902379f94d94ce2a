import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'

import { FOLD_WORDS } from '@/text/common'
import { Row } from '../row'
import css from './index.module.scss'

interface FoldProps {
  name: string
  detail?: string
  value?: string
  open: boolean
  onToggle: () => void
}

/** A row that opens in its place. What is inside is only drawn while it is open. */
export function Accordion({
  name,
  detail,
  value,
  open,
  onToggle,
  children,
}: PropsWithChildren<FoldProps>) {
  return (
    <View className={css.fold}>
      <View>
        <Row
          name={name}
          detail={detail}
          value={value}
          onTap={onToggle}
          open={open}
          label={FOLD_WORDS.aria(open, name, detail, value)}
        />
      </View>
      {open && <View className={css.inside}>{children}</View>}
    </View>
  )
}

/** An accordion that nothing else opens or closes. */
export function SelfFold(props: PropsWithChildren<Omit<FoldProps, 'open' | 'onToggle'>>) {
  const [open, setOpen] = useState(false)
  return <Accordion {...props} open={open} onToggle={() => setOpen(!open)} />
}

/** One fact inside a fold: what it is, softly, and what it says. */
export function Fact({ name, children }: PropsWithChildren<{ name: string }>): ReactNode {
  return (
    <View className={css.fact}>
      <View className={css.name}>{name}</View>
      {children}
    </View>
  )
}
