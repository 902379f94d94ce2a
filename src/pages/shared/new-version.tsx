import { useState, useSyncExternalStore } from 'react'
import { newVersion } from '@/platform'
import { NEW_VERSION_WORDS } from '@/text/common'
import { Button, Notice } from '@/ui'

/** A newer version waits. Whoever taps has it at once; whoever does not, when all windows are closed. */
export function NewVersionNotice() {
  const isWaiting = useSyncExternalStore(newVersion.subscribe, newVersion.isWaiting)
  const [isAlone, setIsAlone] = useState(true)
  if (!isWaiting) return null
  return (
    <Notice>
      {isAlone ? NEW_VERSION_WORDS.lead : NEW_VERSION_WORDS.others}
      <Button kind="quiet" onTap={() => void newVersion.take().then(setIsAlone)}>
        {NEW_VERSION_WORDS.take}
      </Button>
    </Notice>
  )
}
