import { monthNumber, monthOfText, type MonthText, type Profile, type Span } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { MONTH_FACTS_WORDS, periodWords, spanPeriod } from '@/text/record'
import { yuan } from '@/text/time'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { monthFound } from './month-found'

interface MonthBasisProps {
  profile: Profile
  month: MonthText
  spans: readonly Span[]
}

/** The average wage that a month is held against, and the span that it belongs to: needed less often than its worth. */
export function MonthBasis({ profile, month, spans }: MonthBasisProps) {
  const thisMonth = monthOfText(useDay())
  const { part, span } = monthFound(profile, month, spans) ?? {}
  const year = part?.year
  if (year === undefined && span === undefined) return null
  return (
    <Group>
      {year !== undefined && (
        <Row
          name={MONTH_FACTS_WORDS.wage}
          detail={MONTH_FACTS_WORDS.feeYear(
            periodWords({ from: monthNumber(year.from), to: monthNumber(year.to) }),
          )}
          value={yuan(year.average)}
        />
      )}
      {span !== undefined && (
        <Row
          name={MONTH_FACTS_WORDS.span}
          detail={spanPeriod(span, monthNumber(thisMonth))}
          action={MONTH_FACTS_WORDS.changeSpan}
          onTap={() => void go(links.span(span.from))}
        />
      )}
    </Group>
  )
}
