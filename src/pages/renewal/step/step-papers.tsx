import { type Paper, paperWays } from '@/engine'

import { commas, semicolons } from '@/text/common'
import { Group, Row } from '@/ui'
import {
  GROUP_NAMES,
  ONLY_WAYS,
  OPTION_NAMES,
  PAPER_NAMES,
  shortText,
  statusWord,
  STEP_PAPERS_WORDS,
} from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { openProgress } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'

interface StepPapersProps {
  papers: readonly Paper[]
  /** they were used: how far each is is over */
  used: boolean
}

/** The papers of a step with how far each is. */
export function StepPapers({ papers, used }: StepPapersProps) {
  const progress = useVisible(openProgress)
  if (papers.length === 0) return null
  return (
    <Group title={STEP_PAPERS_WORDS.title}>
      {papers.map((paper) => {
        const { id } = paper
        const remark = remarkOf(paper, papers)
        const { sign, word } = statusWord(progress[id])
        return (
          <Row
            key={id}
            name={PAPER_NAMES[id]}
            detail={remark}
            value={used ? undefined : `${sign} ${word}`}
            onTap={() => void openPage(links.paper(id))}
            label={commas([PAPER_NAMES[id], remark, !used && word])}
          />
        )
      })}
    </Group>
  )
}

/** Said where not everybody needs a paper, or it is not enough for every step. */
function remarkOf(paper: Paper, papers: readonly Paper[]): string | undefined {
  const { oneOf, need } = paper
  if (oneOf !== undefined) {
    const { group, option } = oneOf
    const ways = paperWays(papers.filter((other) => other.oneOf?.group === group))
    if (ways.length === 1) return ONLY_WAYS[option] ?? GROUP_NAMES[group].name
    const name = shortText(paper, papers) ?? STEP_PAPERS_WORDS.oneOf(GROUP_NAMES[group].name)
    return semicolons([name, OPTION_NAMES[option]])
  }
  return need === 'in-case' ? STEP_PAPERS_WORDS.inCase : undefined
}
