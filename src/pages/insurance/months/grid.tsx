import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'

import { ledgerYear, prepare, recordYears, type Profile } from '@/engine'

import cell from './cell.module.scss'
import css from './grid.module.scss'
import { ariaHidden, Button, Group } from '@/ui'
import { AHEAD_LEGEND, legendOf, MONTHS_WORDS } from '@/text/record'
import { useDay } from '../../shared/day'
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
  const page = Math.min(turned, Math.ceil(years.length / AT_ONCE) - 1)
  const shown = years.slice(page * AT_ONCE, (page + 1) * AT_ONCE)
  const legend = legendOf(years.flatMap(({ months }) => months))
  return (
    <>
      <Group title={MONTHS_WORDS.gridTitle} aside={MONTHS_WORDS.years(years.length)}>
        <Years
          key={page}
          years={shown}
          thisMonth={day.slice(0, 7)}
          open={open}
          onToggle={(year) => setOpen(year === open ? undefined : year)}
        />
      </Group>
      {years.length > AT_ONCE && (
        <View className={css.turn}>
          {page > 0 && (
            <View className={css.way}>
              <Button onTap={() => setTurned(page - 1)}>{MONTHS_WORDS.newer}</Button>
            </View>
          )}
          {(page + 1) * AT_ONCE < years.length && (
            <View className={css.way}>
              <Button onTap={() => setTurned(page + 1)}>{MONTHS_WORDS.older}</Button>
            </View>
          )}
        </View>
      )}
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
