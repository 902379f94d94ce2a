import type { PaperId, PaperProgress } from '@/engine'

import { Choice, type Option } from '@/ui'
import { NOT_SEEN, PAPER_WORDS, STATUS_WORDS } from '@/text/renewal'
import { openProgress } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { setStatus } from '../../shared/paper-status'
import { useVisible } from '../../shared/visible'

type Chosen = PaperProgress | 'not-seen'

const OPTIONS: readonly Option<Chosen>[] = [
  { value: 'not-seen', label: NOT_SEEN.word },
  { value: 'todo', label: STATUS_WORDS.todo.word },
  { value: 'doing', label: STATUS_WORDS.doing.word },
  { value: 'done', label: STATUS_WORDS.done.word },
  { value: 'not-needed', label: STATUS_WORDS['not-needed'].word },
]

/** How far a paper is; kept with the profile as soon as it is tapped. */
export function Status({ id }: { id: PaperId }) {
  const owner = useOwner()
  const progress = useVisible(openProgress)
  return (
    <Choice
      legend={PAPER_WORDS.status}
      showLegend
      options={OPTIONS}
      value={progress[id] ?? 'not-seen'}
      onChoose={(value) => setStatus(owner, id, value === 'not-seen' ? undefined : value)}
    />
  )
}
