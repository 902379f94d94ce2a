import type { Range } from '@/engine'
import { go, goTab } from '@/platform'

import { NEXT_QUESTION_WORDS } from '@/text/points'
import { Button, Group } from '@/ui'
import { FACT_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'

interface NextQuestionProps {
  range: Range
  /** something else on the page matters more */
  isMinor: boolean
}

/** The one question that would narrow the range most; the answers can be looked over at any time. */
export function NextQuestion({ range: { next }, isMinor }: NextQuestionProps) {
  const answers = () => void go(links.answers)
  if (next === undefined) {
    return (
      <Button kind="plain" onTap={answers}>
        {NEXT_QUESTION_WORDS.review}
      </Button>
    )
  }
  const ask =
    next.fact === 'insurance' ? () => goTab(links.insurance) : () => go(links.question(next.fact))
  return (
    <Group prose>
      {NEXT_QUESTION_WORDS.next(FACT_NAMES[next.fact], next.spread)}
      <Button kind={isMinor ? 'plain' : 'primary'} onTap={() => void ask()}>
        {NEXT_QUESTION_WORDS.answerNow}
      </Button>
      <Button kind="quiet" onTap={answers}>
        {NEXT_QUESTION_WORDS.review}
      </Button>
    </Group>
  )
}
