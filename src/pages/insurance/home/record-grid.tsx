import { View } from '@tarojs/components'
import { useMemo } from 'react'

import { monthOfText, type Profile } from '@/engine'

import { Group, Row, useStages } from '@/ui'
import { INSURANCE_WORDS, MONTHS_WORDS, yearSentence } from '@/text/record'
import { useDay } from '../../shared/day'
import { Legend } from '../../shared/insurance/legend'
import { recordRows } from '../../shared/insurance/record-rows'
import { YearRow } from '../../shared/insurance/year-row'
import css from '../../shared/insurance/year-row.module.scss'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** Years on the first screen; the rest stands on 逐月. */
const AT_FIRST = 3

/** The last years of the record at a glance, each a tap away from its months; drawn a few years at a time. */
export function RecordGrid({ profile }: { profile: Profile }) {
  const day = useDay()
  const years = useMemo(() => recordRows(profile, day), [profile, day])
  const shown = years.slice(0, AT_FIRST)
  const stage = useStages(shown.length - 1)
  const thisMonth = monthOfText(day)
  return (
    <>
      <Group card title={MONTHS_WORDS.gridTitle} aside={MONTHS_WORDS.years(years.length)}>
        {shown.map(({ year, months }, place) => (
          <View key={year} className={css.slot}>
            {place <= stage && (
              <YearRow
                year={year}
                months={months}
                thisMonth={thisMonth}
                label={INSURANCE_WORDS.yearAria(yearSentence(year, months, thisMonth))}
                onTap={() => void openPage(links.monthsOf(year))}
              />
            )}
          </View>
        ))}
        <Row
          name={INSURANCE_WORDS.byMonth}
          detail={INSURANCE_WORDS.byMonthDetail}
          onTap={() => void openPage(links.months)}
        />
      </Group>
      <Legend months={shown.flatMap(({ months }) => months)} thisMonth={thisMonth} />
    </>
  )
}
