import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { ledgerYear, monthOfText, prepare, recordYears, type Profile } from '@/engine'

import cell from '../../shared/insurance/cell.module.scss'
import css from './grid.module.scss'

import { ariaHidden, Group } from '@/ui'
import { AHEAD_LEGEND, legendOf, MONTHS_WORDS } from '@/text/record'
import { useDay } from '../../shared/day'
import { Turn } from '../../shared/insurance/turn'
import { Years } from './years'

/** As many as a page of the grid holds within its limits. */
const AT_ONCE = 12

/** The record as a grid, the newest year on top. A long one is turned over in its place. */
export function Grid({ profile }: { profile: Profile }) {
  const day = useDay()
  const years = useMemo(() => {
    const prepared = prepare(profile)
    return recordYears(profile, day)
      .reverse()
      .map((year) => ({ year, months: ledgerYear(prepared, year) }))
  }, [profile, day])
  const [turned, setTurned] = useState(0)
  const [open, setOpen] = useState<number | undefined>(Number(day.slice(0, 4)))
  // Months can have been deleted since.
  const pages = Math.ceil(years.length / AT_ONCE)
  const page = Math.min(turned, pages - 1)
  const shown = years.slice(page * AT_ONCE, (page + 1) * AT_ONCE)
  const legend = legendOf(years.flatMap(({ months }) => months))
  return (
    <>
      <Group title={MONTHS_WORDS.gridTitle} aside={MONTHS_WORDS.years(years.length)}>
        <Years
          key={page}
          years={shown}
          thisMonth={monthOfText(day)}
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
      <View className={css.legend}>
        {legend.map(({ cell: id, words }) => (
          <View key={id} className={css.entry}>
            <View className={`${cell.letter} ${cell.sample} ${cell[id]}`} {...ariaHidden} />
            {words}
          </View>
        ))}
        <View className={css.entry}>
          <View className={`${cell.letter} ${cell.sample} ${cell.ahead}`} {...ariaHidden} />
          {AHEAD_LEGEND}
        </View>
      </View>
    </>
  )
}
