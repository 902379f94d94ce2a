import { session } from '@/store'

import { SAVE_BANNER_WORDS } from '@/text/common'
import { Button, Notice } from '@/ui'
import { leftUnsaved, saveFailure } from '@/text/profile'
import { links } from './links'
import { openPage } from './open'
import { useVisible } from './visible'

/** What must not be overlooked: what is on screen could not be saved, or may not be changed here. */
export function SaveBanner() {
  const saving = useVisible((state) => state.saving)
  const reason = useVisible((state) => state.reason)
  const readOnly = useVisible((state) => state.readOnly)
  const unsaved = useVisible((state) => state.unsaved)
  const isLeft = saving !== 'failed' && !readOnly
  if (isLeft && unsaved.length === 0) return null
  const failure = saveFailure(readOnly ? 'newer' : reason)
  const title = isLeft ? leftUnsaved(unsaved) : failure.title
  return (
    <Notice tone="bad" title={title} urgent>
      {failure.advice}
      {!readOnly && (
        <>
          <Button onTap={() => void session.retry()}>{SAVE_BANNER_WORDS.again}</Button>
          <Button kind="quiet" onTap={() => void openPage(links.recovery)}>
            {SAVE_BANNER_WORDS.copy}
          </Button>
        </>
      )}
    </Notice>
  )
}
