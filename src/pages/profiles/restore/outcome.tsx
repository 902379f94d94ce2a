import { useState } from 'react'

import { goTab } from '@/platform'
import { session } from '@/store'

import { RESTORE_WORDS } from '@/text/backup'
import { listed, semicolons } from '@/text/common'
import { actionFailure, UNDO_REFUSED } from '@/text/profile'
import { Button, Notice, UndoLine } from '@/ui'
import { links } from '../../shared/links'
import { putBack, type Restored } from './entries'

/** What was restored and what was not, and the way back for what was replaced. */
export function Outcome({ restored: { added, replaced, failed } }: { restored: Restored }) {
  const [undone, setUndone] = useState<string>()
  const names = listed(replaced.map(({ after }) => after.label))
  return (
    <>
      {failed.length > 0 && (
        <Notice tone="bad" title={RESTORE_WORDS.partly} urgent>
          {semicolons(
            failed.map(({ label, done }) => RESTORE_WORDS.failed(label, actionFailure(done))),
          )}
        </Notice>
      )}
      {added.length + replaced.length > 0 && (
        <Notice tone="good" title={RESTORE_WORDS.done} urgent>
          {semicolons([
            added.length > 0 && RESTORE_WORDS.added(listed(added)),
            replaced.length > 0 && RESTORE_WORDS.replaced(names),
          ])}
          <Button kind="primary" onTap={() => void goTab(links.profiles)}>
            {RESTORE_WORDS.toList}
          </Button>
        </Notice>
      )}
      {replaced.length > 0 && (
        <UndoLine
          words={undone ?? RESTORE_WORDS.canUndo}
          label={RESTORE_WORDS.undo}
          onUndo={
            undone === undefined
              ? () => setUndone(putBack(session, replaced) ? RESTORE_WORDS.undone : UNDO_REFUSED)
              : undefined
          }
        />
      )}
    </>
  )
}
