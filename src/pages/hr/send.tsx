import { Notice } from '@/components/notice'
import { ShareButton } from '@/components/share'
import { HOW_TO_SEND } from '@/text/hr'

/** For whoever has a profile here, and so is about to send the page. */
export function Send() {
  return (
    <Notice>
      {HOW_TO_SEND}
      <ShareButton>发给人事</ShareButton>
    </Notice>
  )
}
