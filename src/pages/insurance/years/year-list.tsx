import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'

import { type DayText, lastBase, monthText, type PaidYear, type Prepared } from '@/engine'
import { leadTo } from '@/platform'

import { periodWords, validWords, YEARS_WORDS, yearWords } from '@/text/record'
import { Accordion, ChunkedList, Group } from '@/ui'
import { Turn } from '../../shared/insurance/turn'
import { OpenYear } from './open-year'
import css from './year-list.module.scss'
import type { Years } from './use-years'

/** As many as stand on the page at once, in messages of so many. */
const AT_ONCE = 12
const PIECE = 4

interface YearListProps {
  form: Years
  prepared: Prepared
  day: DayText
}

/** The years from the first on, one of them open. A long record is turned over in its place. */
export function YearList({ form, prepared, day }: YearListProps) {
  const { years, open } = form
  const [turned, setTurned] = useState<{ page: number; from: number | undefined }>()
  const pages = Math.ceil(years.length / AT_ONCE)
  // The page of the open year, until another one is turned to. The newest is 0.
  const from = open?.from
  const place = years.findIndex((year) => year.from === from)
  const own = place < 0 ? 0 : pages - 1 - Math.floor(place / AT_ONCE)
  const page = Math.min(turned !== undefined && turned.from === from ? turned.page : own, pages - 1)
  const first = (pages - 1 - page) * AT_ONCE
  // A year that closes above it moves it away; one that opens alone is where it was tapped, or something is being typed.
  const led = useRef(from)
  useEffect(() => {
    const before = led.current
    led.current = from
    if (before !== undefined && from !== undefined && before !== from) leadTo(yearId(from))
  }, [from])
  return (
    <>
      <Group title={YEARS_WORDS.years}>
        <ChunkedList key={page} items={years.slice(first, first + AT_ONCE)} size={PIECE}>
          {(piece, start) =>
            piece.map((year, row) => (
              <View
                key={year.to}
                id={yearId(year.from)}
                className={start + row === 0 ? '' : css.entry}
              >
                <Year form={form} year={year} prepared={prepared} day={day} />
              </View>
            ))
          }
        </ChunkedList>
      </Group>
      <Turn
        page={page}
        pages={pages}
        newer={YEARS_WORDS.newer}
        older={YEARS_WORDS.older}
        onTurn={(to) => setTurned({ page: to, from })}
      />
    </>
  )
}

const yearId = (from: number): string => `year-${from}`

function Year({ form, year, ...rest }: YearListProps & { year: PaidYear }) {
  const isOpen = form.open?.from === year.from
  return (
    <Accordion
      name={periodWords(year)}
      detail={yearWords(year)}
      value={lastBase(year.months) === undefined ? undefined : validWords(year)}
      open={isOpen}
      onToggle={() => form.toggle(year)}
    >
      <OpenYear key={monthText(year.from)} form={form} year={year} {...rest} />
    </Accordion>
  )
}
