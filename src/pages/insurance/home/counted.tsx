import type { InsuranceCounts } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row } from '@/ui'
import { COUNT_NAMES, countName, countOf, COUNTS_LIMIT } from '@/text/record'
import { showMonth } from '@/text/time'
import { links } from '../../shared/links'

/** The counts that stand in the place of a record. */
export function Counted({ counts }: { counts: InsuranceCounts }) {
  return (
    <>
      <Group title="你填的月数" aside={`截至${showMonth(counts.asOf)}`}>
        {COUNT_NAMES.map((name) => {
          const count = countOf(counts, name)
          return (
            <Row
              key={name}
              name={countName(name)}
              value={count === 'unknown' ? '待核实' : `${count}个月`}
            />
          )
        })}
      </Group>
      <Button onTap={() => void go(links.counts)}>修改月数</Button>
      <Prose soft>{COUNTS_LIMIT}</Prose>
    </>
  )
}
