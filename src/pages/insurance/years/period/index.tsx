import { useRouter } from '@tarojs/taro'

import { countsOf, LIMITS, monthNumber, monthOfText, type Period } from '@/engine'

import { MONTH_WORDS, PERIOD_WORDS } from '@/text/record'
import { latestDay, useDay } from '../../../shared/day'
import { Missing } from '../../../shared/missing'
import { NoProfile } from '../../../shared/no-profile'
import { openProfile } from '../../../shared/selectors'
import { perProfile } from '../../../shared/owner'
import { readMonth } from '../../../shared/read-month'
import { Screen } from '../../../shared/screen'
import { useVisible } from '../../../shared/visible'
import { PeriodForm } from './period-form'

/** Several months changed as one, `m=2024-03&to=2024-06`. */
export default perProfile(PeriodPage)

function PeriodPage() {
  const { m, to } = useRouter().params
  const thisMonth = monthNumber(monthOfText(latestDay(useDay())))
  const profile = useVisible(openProfile)
  const period = periodOf(readMonth(m), readMonth(to), thisMonth)
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title={PERIOD_WORDS.title} />
      ) : period === undefined ? (
        <Missing words={MONTH_WORDS.missingWhy} />
      ) : countsOf(profile.facts.insurance) !== undefined ? (
        <Missing words={MONTH_WORDS.onlyCounts} />
      ) : (
        <PeriodForm insurance={profile.facts.insurance} period={period} thisMonth={thisMonth} />
      )}
    </Screen>
  )
}

/** The months of an address, up to this one; undefined where it names none. */
function periodOf(
  from: string | undefined,
  to: string | undefined,
  thisMonth: number,
): Period | undefined {
  if (from === undefined || to === undefined || from < LIMITS.earliestInsured) return undefined
  const period = { from: monthNumber(from), to: Math.min(monthNumber(to), thisMonth) }
  return period.from <= period.to ? period : undefined
}
