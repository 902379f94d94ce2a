import type { InsuranceCounts } from '@/engine'
import { COUNT_NAMES, countOf } from '@/input'

import { COMMON_WORDS } from '@/text/common'
import { Button, Group, Prose, Row } from '@/ui'
import { COUNTED_WORDS, countName, COUNTS_LIMIT } from '@/text/record'
import { showMonth } from '@/text/time'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** The counts that stand in the place of a record. */
export function Counted({ counts }: { counts: InsuranceCounts }) {
  return (
    <>
      <Group title={COUNTED_WORDS.title} aside={COUNTED_WORDS.asOf(showMonth(counts.asOf))}>
        {COUNT_NAMES.map((name) => {
          const count = countOf(counts, name)
          return (
            <Row
              key={name}
              name={countName(name)}
              value={count === 'unknown' ? COMMON_WORDS.unverified : COUNTED_WORDS.months(count)}
            />
          )
        })}
      </Group>
      <Button onTap={() => void openPage(links.counts)}>{COUNTED_WORDS.change}</Button>
      <Prose soft>{COUNTS_LIMIT}</Prose>
    </>
  )
}
