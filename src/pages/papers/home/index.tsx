import { useShareAppMessage } from '@tarojs/taro'

import { hrCard } from '../../shared/hr-link'
import { openProfile, openSituation } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Checklist } from './checklist'
import { General } from './general'

/** 清单: the papers of the situation by who brings them, each with its state. */
export default perProfile(PapersPage)

function PapersPage() {
  const profile = useVisible(openProfile)
  const situation = useVisible(openSituation)
  useShareAppMessage(() => hrCard(situation))
  return (
    <Screen tab dated>
      {profile === null ? <General /> : <Checklist key={profile.id} profile={profile} />}
    </Screen>
  )
}
