import { useShareAppMessage } from '@tarojs/taro'
import { useEffect } from 'react'

import type { Situation } from '@/engine'
import { nameTitle } from '@/platform'

import { FIRST_TITLE, RENEWAL_TITLE } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { NoPermit } from '../../shared/no-permit'
import { NoProfile } from '../../shared/no-profile'
import { openProfile, openSituation } from '../../shared/selectors'
import { perProfile, useOwner } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { sendHr } from '../../shared/send-hr'
import { useVisible } from '../../shared/visible'
import { Expiry } from './expiry'
import { FirstHome } from './first-home'
import { RenewalPlan } from './renewal-plan'
import { Start } from './start'

/** The tab 续办: from the permit's expiry to what is to be done, when and by whom. */
export default perProfile(RenewalPage)

function RenewalPage() {
  const status = useVisible((state) => state.status)
  const profile = useVisible(openProfile)
  const situation = useVisible(openSituation)
  const owner = useOwner()
  useShareAppMessage(() => sendHr(owner))
  const title = titleOf(situation)
  useEffect(() => nameTitle(title), [title])
  if (status !== 'empty' && profile === null) {
    return (
      <Screen tab>
        <NoProfile title={RENEWAL_TITLE} />
      </Screen>
    )
  }
  if (situation.kind === 'permit') {
    return (
      <Screen tab dated>
        <NoPermit situation={situation} />
      </Screen>
    )
  }
  return (
    <Screen tab dated>
      <Expiry />
      {profile === null ? (
        <Start />
      ) : situation.kind === 'first' ? (
        <FirstHome profile={profile} />
      ) : (
        <RenewalPlan profile={profile} />
      )}
    </Screen>
  )
}

/** The tab bar's word stays; the page is named by what one is on. */
const titleOf = ({ kind }: Situation): string =>
  kind === 'first' ? FIRST_TITLE : kind === 'permit' ? TODAY_WORDS.permitTitle : RENEWAL_TITLE
