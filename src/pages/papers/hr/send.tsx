import { Notice, ShareButton } from '@/ui'
import { HOW_TO_SEND, HR_WORDS } from '@/text/renewal'

/** For whoever has a profile here, and so is about to send the page. */
export function Send() {
  return (
    <Notice>
      {HOW_TO_SEND}
      <ShareButton>{HR_WORDS.send}</ShareButton>
    </Notice>
  )
}
