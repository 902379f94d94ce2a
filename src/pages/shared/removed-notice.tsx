import type { Removed } from '@/store'
import { Button, Notice } from '@/ui'
import { REMOVED_WORDS } from '@/text/profile'

interface RemovedNoticeProps {
  removed: Removed
  onUndo: () => void
}

/** What was deleted last, and the way to take it back. */
export function RemovedNotice({ removed: { label }, onUndo }: RemovedNoticeProps) {
  return (
    <Notice title={label === '' ? REMOVED_WORDS.unreadable : REMOVED_WORDS.removed(label)} urgent>
      {REMOVED_WORDS.lead}
      <Button onTap={onUndo}>{REMOVED_WORDS.undo}</Button>
    </Notice>
  )
}
