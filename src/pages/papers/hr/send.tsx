import { Notice, ShareButton } from '@/ui'
import { HOW_TO_SEND } from '@/text/renewal'

/** For whoever has a profile here, and so is about to send the page. */
export function Send() {
  return (
    <Notice>
      {HOW_TO_SEND}
      <ShareButton>发给人事</ShareButton>
    </Notice>
  )
}
