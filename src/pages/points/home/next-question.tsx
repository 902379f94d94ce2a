import {
  type DayText,
  type Facts,
  monthNumber,
  monthOfText,
  monthText,
  openBases,
  type PolicyVersion,
  type Range,
  spansOf,
} from '@/engine'
import { go, goTab } from '@/platform'

import { NEXT_QUESTION_WORDS } from '@/text/points'
import { Button, Group } from '@/ui'
import { FACT_NAMES } from '@/text/scheme'
import { showMonth } from '@/text/time'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { openFacts } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'

interface NextQuestionProps {
  range: Range
  table: NonNullable<PolicyVersion['table']>
  /** something else on the page matters more */
  isMinor: boolean
}

/** The one question that would narrow the range most; the answers can be looked over at any time. */
export function NextQuestion({ range: { low, next }, table, isMinor }: NextQuestionProps) {
  const day = useDay()
  const facts = useVisible(openFacts)
  const answers = () => void go(links.answers)
  if (next === undefined) {
    return (
      <Button kind="plain" onTap={answers}>
        {NEXT_QUESTION_WORDS.review}
      </Button>
    )
  }
  const bases = next.fact === 'insurance' ? basesOf(facts, day, table) : undefined
  const ask = (): Promise<unknown> => {
    if (bases !== undefined) return openPage(bases.link)
    return next.fact === 'insurance' ? goTab(links.insurance) : go(links.question(next.fact))
  }
  // Enough whatever is answered.
  const isEnough = low !== null && low >= table.threshold
  return (
    <Group card prose>
      {bases?.words ?? NEXT_QUESTION_WORDS.next(FACT_NAMES[next.fact], next.spread)}
      <Button kind={isEnough ? 'quiet' : isMinor ? 'plain' : 'primary'} onTap={() => void ask()}>
        {bases === undefined ? NEXT_QUESTION_WORDS.answerNow : NEXT_QUESTION_WORDS.fillBases}
      </Button>
      <Button kind="quiet" onTap={answers}>
        {NEXT_QUESTION_WORDS.review}
      </Button>
    </Group>
  )
}

/** The months that a base is still asked for, and the form of those of one 缴费年度. */
function basesOf(
  { insurance }: Facts,
  day: DayText,
  { insuranceBase }: NextQuestionProps['table'],
): { words: string; link: string } | undefined {
  const thisMonth = monthNumber(monthOfText(day))
  const window = Math.max(...insuranceBase.map((row) => row.window))
  const open = openBases(spansOf(insurance), thisMonth, thisMonth - window)
  if (open === undefined) return undefined
  const [from, to] = [monthText(open.first.from), monthText(open.first.to)]
  return {
    words: NEXT_QUESTION_WORDS.openBases(open.count, showMonth(from)),
    link: links.period(from, to),
  }
}
