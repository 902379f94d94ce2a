import { useState } from 'react'

import { Button, Group, Notice, Prose } from '@/ui'
import { DAMAGE, LOST_TITLES } from '@/text/profile'
import type { Lost } from './lost'
import { RawText } from './raw-text'

interface LostTextProps {
  lost: Lost
  open: boolean
  onToggle: () => void
  onDiscard: () => void
}

/** One text that cannot be read: what happened, the text itself, and deleting it, asked once more in its place. */
export function LostText({ lost: { kind, text, from }, open, onToggle, onDiscard }: LostTextProps) {
  const [asking, setAsking] = useState(false)
  return (
    <Group title={LOST_TITLES[kind]} prose>
      <Prose soft>{DAMAGE[kind]}</Prose>
      <RawText text={text} from={from} open={open} onToggle={onToggle} />
      {kind !== 'newer' &&
        (asking ? (
          <Notice tone="bad" title="真的删除吗？删掉就找不回来了" urgent>
            要留着的话，先点上面的“复制”。
            <Button tone="bad" onTap={onDiscard}>
              删除
            </Button>
            <Button onTap={() => setAsking(false)}>不删</Button>
          </Notice>
        ) : (
          <Button tone="bad" onTap={() => setAsking(true)}>
            删除这份损坏的内容
          </Button>
        ))}
    </Group>
  )
}
