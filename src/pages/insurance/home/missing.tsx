import { gapsOf, monthNumber, monthOfText, monthText, openBases, type Span } from '@/engine'

import { MISSING_WORDS, periodWords } from '@/text/record'
import { Row } from '@/ui'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** The newest months without a record, and those whose base is not known, each a tap away from being filled. */
export function Missing({ spans }: { spans: readonly Span[] }) {
  const thisMonth = monthNumber(monthOfText(useDay()))
  if (spans.length === 0) return null
  const [gap, ...more] = gapsOf(spans, thisMonth)
  const open = openBases(spans, thisMonth)
  return (
    <>
      {gap !== undefined && (
        <Row
          name={MISSING_WORDS.gap(periodWords(gap), more.length)}
          detail={MISSING_WORDS.gapDetail}
          onTap={() =>
            void openPage(
              more.length > 0 ? links.months : links.period(monthText(gap.from), monthText(gap.to)),
            )
          }
        />
      )}
      {open !== undefined && (
        <Row
          name={MISSING_WORDS.open(open.count)}
          detail={MISSING_WORDS.openDetail}
          onTap={() =>
            void openPage(links.period(monthText(open.first.from), monthText(open.first.to)))
          }
        />
      )}
    </>
  )
}
