import { Group } from '@/components/group'
import { Row } from '@/components/row'
import type { Paper } from '@/engine'
import { go } from '@/platform'
import { statusWord } from '@/text/paper-progress'
import { GROUP_NAMES, OPTION_NAMES, PAPER_NAMES } from '@/text/papers'
import { links } from '../parts/links'
import { ownProgress } from '../parts/own'
import { useVisible } from '../parts/visible'

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
