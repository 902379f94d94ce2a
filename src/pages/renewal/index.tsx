import { useShareAppMessage } from '@tarojs/taro'
import type { Situation } from '@/engine'
import { hrTitle } from '@/text/paper-lists'
import { hrLink } from '../parts/hr-link'
import { NoProfile } from '../parts/no-profile'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
import { Expiry } from './expiry'
import { Plan } from './plan'
import { Start } from './start'

const NOTHING_YET: Situation = { changes: [] }

/** The tab 续办: from the permit's expiry to what is to be done, when and by whom. */
export default function RenewalPage() {
  const status = useVisible((state) => state.status)
  const profile = useVisible((state) => state.current)
  const situation = profile?.situation ?? NOTHING_YET
  useShareAppMessage(() => ({ title: hrTitle(situation), path: hrLink(situation) }))
  if (status !== 'empty' && profile === null) {
    return (
      <Screen tab>
        <NoProfile title="续办" />
      </Screen>
    )
  }
  return (
    <Screen tab>
      <Expiry />
      {profile === null ? <Start /> : <Plan profile={profile} />}
    </Screen>
  )
}
