import type { Paper } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { GROUP_NAMES, OPTION_NAMES, PAPER_NAMES, statusWord } from '@/text/renewal'
import { links } from '../../shared/links'
import { ownProgress } from '../../shared/open-profile'
import { useVisible } from '../../shared/visible'

/** The papers of a step with how far each is. */
export function StepPapers({ papers }: { papers: readonly Paper[] }) {
  const progress = useVisible(ownProgress)
  if (papers.length === 0) return null
  return (
    <Group title="要用的材料">
      {papers.map((paper) => {
        const { id } = paper
        const { mark, word } = statusWord(progress[id])
        return (
          <Row
            key={id}
            name={PAPER_NAMES[id]}
            detail={remarkOf(paper)}
            value={`${mark} ${word}`}
            onTap={() => void go(links.paper(id))}
            label={`${PAPER_NAMES[id]}，${word}`}
          />
        )
      })}
    </Group>
  )
}

/** Said where not everybody needs a paper. */
function remarkOf({ oneOf, need }: Paper): string | undefined {
  if (oneOf !== undefined) {
    const { group, option } = oneOf
    return [`${GROUP_NAMES[group].name}，任选一种`, OPTION_NAMES[option]].filter(Boolean).join('；')
  }
  return need === 'in-case' ? '不一定要' : undefined
}
