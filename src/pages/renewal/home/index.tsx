import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'

import type { Situation } from '@/engine'
import { nameTitle } from '@/platform'
import { session } from '@/store'

import { FIRST_TITLE, RENEWAL_TITLE, SHARE_RENEWAL } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { isKindOpen, Kinds } from '../../shared/kinds'
import { links } from '../../shared/links'
import { NoPermit } from '../../shared/no-permit'
import { NoProfile } from '../../shared/no-profile'
import { openProfile, openSituation } from '../../shared/selectors'
import { perProfile, useOwner } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { sendHr } from '../../shared/send-hr'
import { useShare } from '../../shared/share'
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
  useShare((reader) =>
    reader === 'hr' ? sendHr(owner) : { title: SHARE_RENEWAL, path: links.renewal },
  )
  const title = titleOf(situation)
  useEffect(() => nameTitle(title), [title])
  const asks = useAsksKind()
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
  // Nothing here holds for everybody: which of them one is comes first.
  if (asks && isKindOpen(situation)) {
    return (
      <Screen tab dated>
        <Kinds stays />
        <Start isAsked />
      </Screen>
    )
  }
  return (
    <Screen tab dated>
      <Expiry />
      {profile !== null && situation.kind === undefined && <Kinds stays />}
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

const isUnsaid = (): boolean => {
  const { current } = session.getState()
  return current !== null && isKindOpen(current.situation)
}

/** Whether the page asks which kind it is; settled when it is shown, so that no field goes while it is typed in. */
function useAsksKind(): boolean {
  const [asks, setAsks] = useState(isUnsaid)
  useDidShow(() => setAsks(isUnsaid()))
  return asks
}

/** The tab bar's word stays; the page is named by what one is on. */
const titleOf = ({ kind }: Situation): string =>
  kind === 'first' ? FIRST_TITLE : kind === 'permit' ? TODAY_WORDS.permitTitle : RENEWAL_TITLE
