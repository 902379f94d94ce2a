import { Button, Notice } from '@/ui'
import type { Removed } from '@/store'

interface RemovedNoticeProps {
  removed: Removed
  onUndo: () => void
}

/** What was deleted last, and the way to take it back. */
export function RemovedNotice({ removed: { label }, onUndo }: RemovedNoticeProps) {
  return (
    <Notice title={label === '' ? '已删除读不出来的一份' : `已删除“${label}”`} urgent>
      删错了现在还能找回；做了别的事，或下次打开小程序，就找不回来了。
      <Button onTap={onUndo}>撤销删除</Button>
    </Notice>
  )
}
