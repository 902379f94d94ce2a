import { Prose, Title } from '@/components/group'
import type { Profile } from '@/engine'
import { COUNTS_LIMIT, WHY_BASE } from '@/text/insurance'
import { Nothing } from '../parts/insurance/nothing'
import { Saved } from '../parts/insurance/saved'
import { Ways } from '../parts/insurance/ways'
import { WindowCounts } from '../parts/insurance/window-counts'
import { NoProfile } from '../parts/no-profile'
import { ownProfile } from '../parts/own'
import { perProfile } from '../parts/owner'
import { Screen } from '../parts/screen'
import { UndoAnswer } from '../parts/undo-answer'
import { useVisible } from '../parts/visible'
import { Grid } from './grid'

/** 逐月看社保: every month of the record, what it is worth, and the windows that the months slide through. */
export default perProfile(MonthsPage)

function MonthsPage() {
  const profile = useVisible(ownProfile)
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title="逐月看社保" />
      </Screen>
    )
  }
  return (
    <Screen>
      <Title>逐月看社保</Title>
      <Saved />
      <Content profile={profile} />
      <UndoAnswer record />
    </Screen>
  )
}

function Content({ profile }: { profile: Profile }) {
  const { insurance } = profile.facts
  if (typeof insurance === 'object' && 'counts' in insurance) {
    return (
      <>
        <Prose>{COUNTS_LIMIT}</Prose>
        <Ways counted />
      </>
    )
  }
  if (typeof insurance !== 'object' || insurance.spans.length === 0) {
    return <Nothing insurance={insurance} />
  }
  return (
    <>
      <Prose>点一年，再点一个月，就能看它算不算、改它的基数。</Prose>
      <Grid profile={profile} />
      <WindowCounts profile={profile} />
      <Prose soft>{WHY_BASE}</Prose>
    </>
  )
}
