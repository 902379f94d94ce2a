import type { PaperId, PaperProgress } from '@/engine'

import { Choice, type Option } from '@/ui'
import { PAPER_WORDS, STATUS_WORDS } from '@/text/renewal'
import { openProgress } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { setStatus } from '../../shared/paper-status'
import { useVisible } from '../../shared/visible'

const OPTIONS: readonly Option<PaperProgress>[] = (['todo', 'done', 'not-needed'] as const).map(
  (value) => ({ value, label: STATUS_WORDS[value].word }),
)

/** How far a paper is; kept with the profile as soon as it is tapped. */
export function Status({ id }: { id: PaperId }) {
  const owner = useOwner()
  const status = useVisible(openProgress)[id] ?? 'todo'
  return (
    <Choice
      legend={PAPER_WORDS.status}
      showLegend
      options={OPTIONS}
      // An older version kept that it was begun.
      value={status === 'doing' ? 'todo' : status}
      onChoose={(value) => setStatus(owner, id, value)}
    />
  )
}
