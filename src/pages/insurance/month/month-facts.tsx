import { monthOfText, type MonthText, type Profile, type Span } from '@/engine'

import { Group, Row } from '@/ui'
import { baseWords, countedWords, MONTH_FACTS_WORDS, partWords } from '@/text/record'
import { useDay } from '../../shared/day'
import { monthFound } from './month-found'

interface MonthFactsProps {
  profile: Profile
  month: MonthText
  spans: readonly Span[]
}

/** What a month is worth, and the base that it is paid on. */
export function MonthFacts({ profile, month, spans }: MonthFactsProps) {
  const thisMonth = monthOfText(useDay())
  const found = monthFound(profile, month, spans)
  if (found === undefined) return null
  const { ledger, part, span } = found
  return (
    <Group>
      <Row name={MONTH_FACTS_WORDS.counts} detail={countedWords(ledger, thisMonth)} />
      {span !== undefined && (
        <Row
          name={baseWords(span.base)}
          detail={typeof span.base === 'number' ? partWords(span.base, part) : undefined}
        />
      )}
    </Group>
  )
}
