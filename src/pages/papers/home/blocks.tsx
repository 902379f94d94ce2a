import { View } from '@tarojs/components'
import { isNumber, isPaperSettled, paperBlocks, type Paper, type Profile } from '@/engine'

import css from './index.module.scss'

import { ASK_FOR, groupText, LISTS_WORDS, OPTION_NAMES, shortText } from '@/text/renewal'
import { PaperRow } from './paper-row'

interface BlocksProps {
  papers: readonly Paper[]
  progress: Profile['progress'] | undefined
}

/** Papers one under the other; those of which one way is enough under a line that says so. */
export function Blocks({ papers, progress }: BlocksProps) {
  return (
    <>
      {paperBlocks(papers).map((block) => {
        const group = block[0]!.oneOf?.group
        return (
          <View
            key={block[0]!.id}
            className={`${css.block} ${group === undefined ? '' : css.ways}`}
          >
            {group !== undefined && <View className={css.head}>{groupText(group, block)}</View>}
            {block.map((paper, index) => (
              <PaperRow
                key={paper.id}
                paper={paper}
                way={wayOf(block, index)}
                short={shortText(paper, block) ?? ASK_FOR[paper.origin]}
                status={progress?.[paper.id]}
                enough={progress !== undefined && isPaperSettled(paper, papers, progress)}
                tickable={progress !== undefined}
              />
            ))}
          </View>
        )
      })}
    </>
  )
}

/** Said before the first paper of a way that has several, and before what is none. */
function wayOf(block: readonly Paper[], index: number): string | undefined {
  if (isNumber(block[index]!.forms)) return LISTS_WORDS.number
  const option = block[index]?.oneOf?.option
  if (option === undefined || option === block[index - 1]?.oneOf?.option) return undefined
  return OPTION_NAMES[option]
}
