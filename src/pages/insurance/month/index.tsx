import { useRouter } from '@tarojs/taro'

import { LIMITS, type MonthText, type Profile } from '@/engine'
import { goTab } from '@/platform'

import { countsOf, hasSpans } from '@/engine'

import { Button, Prose, Title } from '@/ui'
import { showMonth } from '@/text/time'
import { COMMON_WORDS } from '@/text/common'
import { MONTH_WORDS } from '@/text/record'
import { Nothing } from '../../shared/insurance/nothing'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openPage } from '../../shared/open'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { readMonth } from '../../shared/read-month'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { MonthBasis } from './month-basis'
import { MonthFacts } from './month-facts'
import { MonthForm } from './month-form'

/** One month of the record, `m=2024-03`: what it is, and a way to change it without its span. */
export default perProfile(MonthPage)

function MonthPage() {
  const month = readMonth(useRouter().params.m)
  const profile = useVisible(openProfile)
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title={MONTH_WORDS.title} />
      </Screen>
    )
  }
  const known = month !== undefined && month >= LIMITS.earliestInsured
  return <Screen>{known ? <Content profile={profile} month={month} /> : <Unknown />}</Screen>
}

function Unknown() {
  return (
    <>
      <Title>{MONTH_WORDS.missing}</Title>
      <Prose>{MONTH_WORDS.missingWhy}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.insurance)}>
        {COMMON_WORDS.toInsurance}
      </Button>
    </>
  )
}

function Content({ profile, month }: { profile: Profile; month: MonthText }) {
  const { insurance } = profile.facts
  if (countsOf(insurance) !== undefined) {
    return (
      <>
        <Title>{showMonth(month)}</Title>
        <Prose>{MONTH_WORDS.onlyCounts}</Prose>
        <Button kind="primary" onTap={() => void openPage(links.months)}>
          {MONTH_WORDS.howToAdd}
        </Button>
      </>
    )
  }
  if (!hasSpans(insurance)) {
    return (
      <>
        <Title>{showMonth(month)}</Title>
        <Nothing insurance={insurance} />
      </>
    )
  }
  const { spans } = insurance
  return (
    <>
      <Title>{showMonth(month)}</Title>
      <MonthFacts profile={profile} month={month} spans={spans} />
      <MonthForm month={month} spans={spans}>
        <MonthBasis profile={profile} month={month} spans={spans} />
      </MonthForm>
    </>
  )
}
