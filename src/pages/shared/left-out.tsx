import type { SessionState } from '@/store'

import { WHICH_LEFT_OUT } from '@/text/common'
import { Button, Notice } from '@/ui'
import { LEFT_OUT } from '@/text/profile'
import { links } from './links'
import { openPage } from './open'
import { useVisible } from './visible'

const countOf = ({ problems }: SessionState): number => problems.length

/** Parts of the open profile could not be read, or contradict each other, and are not counted. */
export function LeftOutNotice() {
  const count = useVisible(countOf)
  if (count === 0) return null
  return (
    <Notice tone="warn">
      {LEFT_OUT(count)}
      <Button kind="quiet" onTap={() => void openPage(links.recovery)}>
        {WHICH_LEFT_OUT}
      </Button>
    </Notice>
  )
}
