import { ledgerYear, prepare, type MonthText, type Profile, type Span } from '@/engine'
import { go } from '@/platform'

import { monthNumber, monthOfText, wageParts } from '@/engine'

import { Group, Row } from '@/ui'
import {
  baseWords,
  countedWords,
  MONTH_FACTS_WORDS,
  partWords,
  periodWords,
  spanPeriod,
} from '@/text/record'
import { yuan } from '@/text/time'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'

interface MonthFactsProps {
  profile: Profile
  month: MonthText
  spans: readonly Span[]
  /** what is needed less often, and stands below what can be done */
  further?: boolean
}

/** What a month is worth; with `further` what that rests on, and the span that it belongs to. */
export function MonthFacts({ profile, month, spans, further = false }: MonthFactsProps) {
  const thisMonth = monthOfText(useDay())
  const number = monthNumber(month)
  const found = ledgerYear(prepare(profile), Math.floor(number / 12))[number % 12]
  const [part] = wageParts({ from: number, to: number })
  if (found === undefined || part === undefined) return null
  const span = found.span === null ? undefined : spans[found.span]
  const { year } = part
  if (!further) {
    return (
      <Group>
        <Row name={MONTH_FACTS_WORDS.counts} detail={countedWords(found, thisMonth)} />
        {span !== undefined && (
          <Row
            name={baseWords(span.base)}
            detail={typeof span.base === 'number' ? partWords(span.base, part) : undefined}
          />
        )}
      </Group>
    )
  }
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
