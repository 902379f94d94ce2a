import type { SessionState } from '@/store'

import { Notice } from '@/ui'
import { elsewhereText } from '@/text/profile'
import { useVisible } from './visible'

const elsewhereOf = ({ elsewhere }: SessionState) => elsewhere

/** What another window has done to the open profile, until the next action. */
export function ElsewhereNotice() {
  const elsewhere = useVisible(elsewhereOf)
  if (elsewhere === null) return null
  return (
    <Notice tone="warn" urgent>
      {elsewhereText(elsewhere)}
    </Notice>
  )
}
