import { View } from '@tarojs/components'

import { type DayText, lastBase, oneBase, type PaidYear, type Prepared } from '@/engine'

import { BASE_WORDS, GAP_NOTE, MARKS, wageWords, YEARS_WORDS } from '@/text/record'
import { Button, Placeholder, Prose, useStages } from '@/ui'
import { Cells } from './cells'
import { Chips } from '../../shared/insurance/chips'
import { MonthsBase } from '../../shared/insurance/months-base'
import css from './open-year.module.scss'
import { Totals } from './totals'
import type { Years } from './use-years'

interface OpenYearProps {
  form: Years
  year: PaidYear
  prepared: Prepared
  day: DayText
}

/** Its months, its base and what it comes to are each drawn in a message of their own. */
const LAST_STAGE = 2

/** The year that is open: the ways to fill it, its base, its months, and what all of it comes to. */
export function OpenYear({ form, year, prepared, day }: OpenYearProps) {
  const { state, chosen } = form
  const stage = useStages(LAST_STAGE)
  const some = chosen.length > 0
  const isFilled = lastBase(year.months) !== undefined
  return (
    <View className={css.year}>
      {wageWords(year)}
      <Placeholder>{!isFilled && <WaysOn form={form} isFilled={false} />}</Placeholder>
      <Cells
        prepared={prepared}
        year={year}
        thisMonth={form.thisMonth}
        picked={state.picked}
        onPick={form.pick}
      />
      <Placeholder>
        {some ? (
          <>
            <Chips
              legend={YEARS_WORDS.picked(chosen.length)}
              options={MARKS}
              onChoose={form.mark}
            />
            <Button kind="quiet" onTap={() => form.pick([])}>
              {YEARS_WORDS.unpick}
            </Button>
          </>
        ) : (
          <Prose soft>{YEARS_WORDS.pickHint}</Prose>
        )}
        <Prose soft>{GAP_NOTE}</Prose>
      </Placeholder>
      <View>
        {stage > 0 && (
          <MonthsBase
            label={some ? YEARS_WORDS.pickedBase(chosen.length) : BASE_WORDS.label}
            base={oneBase(some ? chosen : year.months)}
            year={year.year}
            yuan={state.yuan}
            onType={form.typeBase}
            onLeave={form.leaveBase}
            onChoose={form.chooseBase}
          />
        )}
      </View>
      {/* Right below what has filled it. */}
      <Placeholder>{stage > 0 && isFilled && <WaysOn form={form} isFilled />}</Placeholder>
      <View>{stage === LAST_STAGE && <Totals prepared={prepared} day={day} />}</View>
    </View>
  )
}

/** What fills a year or more with one tap. */
function WaysOn({ form, isFilled }: { form: Years; isFilled: boolean }) {
  const { before, hasNext } = form
  if (!isFilled && before === undefined) return null
  return (
    <View className={css.ways}>
      {!isFilled && before !== undefined && (
        <View className={css.way}>
          <Button kind="primary" onTap={form.asBefore}>
            {YEARS_WORDS.same(before)}
          </Button>
        </View>
      )}
      {hasNext && (
        <View className={css.way}>
          <Button onTap={form.goOn}>{YEARS_WORDS.onward}</Button>
        </View>
      )}
      {hasNext && isFilled && (
        <View className={css.way}>
          <Button kind="primary" onTap={form.next}>
            {YEARS_WORDS.next}
          </Button>
        </View>
      )}
    </View>
  )
}
