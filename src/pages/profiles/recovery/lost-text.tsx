import { useState } from 'react'

import { Button, Group, Notice, Prose } from '@/ui'
import { DAMAGE, LOST_TITLES, LOST_WORDS } from '@/text/profile'
import type { Lost } from './lost'
import { RawText } from './raw-text'
import { Salvage } from './salvage'

interface LostTextProps {
  lost: Lost
  open: boolean
  onToggle: () => void
  onDiscard: () => void
  /** something of it was stored as a profile of its own */
  onSaved: () => void
}

/** One text that cannot be read: what happened, the text itself, and deleting it, asked once more in its place. */
export function LostText({
  lost: { kind, texts, from },
  open,
  onToggle,
  onDiscard,
  onSaved,
}: LostTextProps) {
  const [asking, setAsking] = useState(false)
  return (
    <Group title={LOST_TITLES[kind]} prose>
      <Prose soft>{DAMAGE[kind]}</Prose>
      {kind !== 'newer' && <Salvage texts={texts} onSaved={onSaved} />}
      <RawText text={() => texts.join('\n\n')} from={from} open={open} onToggle={onToggle} />
      {kind !== 'newer' &&
        (asking ? (
          <Notice tone="bad" title={LOST_WORDS.sure} urgent>
            {LOST_WORDS.copyFirst}
            <Button tone="bad" onTap={onDiscard}>
              {LOST_WORDS.remove}
            </Button>
            <Button onTap={() => setAsking(false)}>{LOST_WORDS.keep}</Button>
          </Notice>
        ) : (
          <Button tone="bad" onTap={() => setAsking(true)}>
            {LOST_WORDS.removeDamaged}
          </Button>
        ))}
    </Group>
  )
}
