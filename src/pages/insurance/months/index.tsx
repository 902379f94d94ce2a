import { useRouter } from '@tarojs/taro'

import { countsOf, type Profile, spansOf } from '@/engine'

import { Prose, Title } from '@/ui'
import { COUNTS_LIMIT, MONTHS_WORDS, WHAT_IS_LEFT_OUT, WHY_BASE } from '@/text/record'
import { Nothing } from '../../shared/insurance/nothing'
import { Saved } from '../../shared/insurance/saved'
import { Ways } from '../../shared/insurance/ways'
import { WindowCounts } from '../../shared/insurance/window-counts'
import { Explained } from '../../shared/explained'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { readMonth } from '../../shared/read-month'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { UndoAnswer } from '../../shared/undo-answer'
import { useVisible } from '../../shared/visible'
import { Grid } from './grid'

/** 逐月看社保: every month of the record, what it is worth, and the windows that the months slide through. */
export default perProfile(MonthsPage)

function MonthsPage() {
  const profile = useVisible(openProfile)
  useShare(() => ({ title: MONTHS_WORDS.share, path: links.months }))
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title={MONTHS_WORDS.title} />
        <Explained texts={[WHY_BASE, WHAT_IS_LEFT_OUT]} />
      </Screen>
    )
  }
  return (
    <Screen>
      <Title>{MONTHS_WORDS.title}</Title>
      <Saved />
      <Content profile={profile} />
      <UndoAnswer record />
    </Screen>
  )
}

function Content({ profile }: { profile: Profile }) {
  const { y } = useRouter().params
  const asked = readMonth(`${y}-01`)
  const { insurance } = profile.facts
  if (countsOf(insurance) !== undefined) {
    return (
      <>
        <Prose>{COUNTS_LIMIT}</Prose>
        <Ways counted />
      </>
    )
  }
  if (spansOf(insurance).length === 0) {
    return <Nothing insurance={insurance} />
  }
  return (
    <>
      <Prose>{MONTHS_WORDS.lead}</Prose>
      <Grid profile={profile} asked={asked === undefined ? undefined : Number(y)} />
      <WindowCounts profile={profile} />
      <Prose soft>{WHY_BASE}</Prose>
    </>
  )
}
