import type { Line } from '@/engine'
import { go } from '@/platform'

import { Button, Notice } from '@/ui'
import { remarkText } from '@/text/points'
import { links } from '../../shared/links'

/** Insurance given as counts of another month: the total rests on it, so it is said on top. */
export function OldCounts({ lines }: { lines: readonly Line[] }) {
  const years = lines.find(({ rule }) => rule === 'insurance-years')
  const old = [years?.limit, ...(years?.notes ?? [])].find(
    (remark) => remark?.code === 'stale-counts' || remark?.code === 'counts-too-late',
  )
  if (old === undefined) return null
  return (
    <Notice tone="warn" title="社保月数不是最新的">
      {remarkText(old)}
      <Button kind="quiet" onTap={() => void go(links.counts)}>
        更新月数
      </Button>
    </Notice>
  )
}
