import { countPapers, type Dwelling, type Paper, type Profile } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { DWELLING_NAMES, DWELLING_WORDS, ONLY_FOR_PERMIT } from '@/text/renewal'
import { Group, Prose, Row } from '@/ui'
import { DwellingChoice } from '../../shared/dwelling-choice'
import { useOwner } from '../../shared/owner'
import { updateSituation } from '../../shared/save'
import { Blocks } from './blocks'

interface DwellingPapersProps {
  /** how far they are */
  aside: string | undefined
  papers: readonly Paper[]
  progress: Profile['progress'] | undefined
  dwelling: Dwelling | undefined
}

/** The proof of where one lives: asked how one lives there first, then only what that takes. */
export function DwellingPapers({ aside, papers, progress, dwelling }: DwellingPapersProps) {
  const owner = useOwner()
  if (papers.length === 0) return null
  const put = (chosen: Dwelling | undefined) =>
    void updateSituation(owner, { dwelling: chosen }, true)
  const { missing } = countPapers(papers, progress ?? {})
  const isPartly = missing > 0 && papers.some(({ id }) => progress?.[id] === 'done')
  const note = dwelling && ONLY_FOR_PERMIT[dwelling]
  const asks = progress !== undefined && dwelling === undefined
  return (
    <Group
      title={DWELLING_WORDS.title}
      aside={aside && isPartly ? DWELLING_WORDS.partly : aside}
      prose={asks && 'form'}
    >
      {asks ? (
        <DwellingChoice value={undefined} onChoose={put} />
      ) : (
        <>
          {progress !== undefined && dwelling !== undefined && (
            <Row
              name={DWELLING_WORDS.lives(DWELLING_NAMES[dwelling])}
              action={COMMON_WORDS.change}
              onTap={() => put(undefined)}
            />
          )}
          {note !== undefined && papers.some(({ steps }) => steps.includes('hand-over')) && (
            <Prose soft>{note}</Prose>
          )}
          <Blocks papers={papers} progress={progress} />
        </>
      )}
    </Group>
  )
}
