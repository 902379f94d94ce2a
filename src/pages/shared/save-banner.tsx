import { go } from '@/platform'
import { session } from '@/store'

import { Button, Notice } from '@/ui'
import { saveFailure } from '@/text/profile'
import { links } from './links'
import { useVisible } from './visible'

/** What must not be overlooked: what is on screen could not be saved, or may not be changed here. */
export function SaveBanner() {
  const saving = useVisible((state) => state.saving)
  const reason = useVisible((state) => state.reason)
  const readOnly = useVisible((state) => state.readOnly)
  if (saving !== 'failed' && !readOnly) return null
  const { title, advice } = saveFailure(readOnly ? 'newer' : reason)
  return (
    <Notice tone="bad" title={title} urgent>
      {advice}
      {!readOnly && (
        <>
          <Button onTap={() => void session.retry()}>再保存一次</Button>
          <Button kind="quiet" onTap={() => void go(links.recovery)}>
            把内容复制出来备份
          </Button>
        </>
      )}
    </Notice>
  )
}
