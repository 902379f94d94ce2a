import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { monthOfText, type MonthText, type Profile } from '@/engine'
import { go } from '@/platform'

import { aria, Button, Foot, Group } from '@/ui'
import { MONTHS_WORDS } from '@/text/record'
import { latestDay, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Legend } from '../../shared/insurance/legend'
import { recordRows } from '../../shared/insurance/record-rows'
import { Turn } from '../../shared/insurance/turn'
import type { Picking } from './year'
import { Years } from './years'

/** As many as a page of the grid holds within its limits. */
const AT_ONCE = 12

interface GridProps {
  profile: Profile
  /** the year that it was opened for; the present one without */
  asked: number | undefined
}

/** The record as a grid, the newest year on top. A long one is turned over in its place. */
export function Grid({ profile, asked }: GridProps) {
  const day = useDay()
  const years = useMemo(() => recordRows(profile, day), [profile, day])
  const [turned, setTurned] = useState(() => {
    const place = years.findIndex(({ year }) => year === asked)
    return Math.max(0, Math.floor(place / AT_ONCE))
  })
  const [open, setOpen] = useState<number | undefined>(asked ?? Number(day.slice(0, 4)))
  const [picking, setPicking] = useState<Picking>()
  const thisMonth = monthOfText(day)
  const last = monthOfText(latestDay(day))
  // Months can have been deleted since.
  const pages = Math.ceil(years.length / AT_ONCE)
  const page = Math.min(turned, pages - 1)
  const shown = years.slice(page * AT_ONCE, (page + 1) * AT_ONCE)

  function tap(month: MonthText): void {
    if (picking === undefined) return void go(links.month(month))
    // What is still to come cannot be said month by month.
    const chosen = month < last ? month : last
    const { first } = picking
    if (first === undefined) return setPicking({ first: chosen })
    const period = first < chosen ? links.period(first, chosen) : links.period(chosen, first)
    void openPage(period).then((went) => {
      if (went) setPicking(undefined)
    })
  }

  return (
    <>
      <Group card title={MONTHS_WORDS.gridTitle} aside={MONTHS_WORDS.years(years.length)}>
        <Years
          key={page}
          years={shown}
          thisMonth={thisMonth}
          picking={picking}
          onMonth={tap}
          open={open}
          onToggle={(year) => setOpen(year === open ? undefined : year)}
        />
      </Group>
      <Turn
        page={page}
        pages={pages}
        newer={MONTHS_WORDS.newer}
        older={MONTHS_WORDS.older}
        onTurn={setTurned}
      />
      {picking === undefined ? (
        <Button onTap={() => setPicking({})}>{MONTHS_WORDS.several}</Button>
      ) : (
        <Foot above={<View {...aria('status')}>{pickingWords(picking)}</View>}>
          <Button onTap={() => setPicking(undefined)}>{MONTHS_WORDS.unpick}</Button>
        </Foot>
      )}
      <Legend months={years.flatMap(({ months }) => months)} thisMonth={thisMonth} />
    </>
  )
}

const pickingWords = ({ first }: Picking): string =>
  first === undefined ? MONTHS_WORDS.pickFirst : MONTHS_WORDS.pickLast(first)
