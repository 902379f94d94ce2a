import type { Line } from '@/engine'

import { Button, Notice } from '@/ui'
import { OLD_COUNTS_WORDS, remarkText } from '@/text/points'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Insurance given as counts of another month: the total rests on it, so it is said on top. */
export function OldCounts({ lines }: { lines: readonly Line[] }) {
  const years = lines.find(({ rule }) => rule === 'insurance-years')
  const old = [years?.limit, ...(years?.notes ?? [])].find(
    (remark) => remark?.code === 'stale-counts' || remark?.code === 'counts-too-late',
  )
  if (old === undefined) return null
  return (
    <Notice tone="warn" title={OLD_COUNTS_WORDS.title}>
      {remarkText(old)}
      <Button kind="quiet" onTap={() => void openPage(links.counts)}>
        {OLD_COUNTS_WORDS.update}
      </Button>
    </Notice>
  )
}
