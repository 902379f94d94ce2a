import { useShareAppMessage } from '@tarojs/taro'
import { hrCard } from '../parts/hr-link'
import { ownProfile, ownSituation } from '../parts/own'
import { perProfile } from '../parts/owner'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
import { Checklist } from './checklist'
import { General } from './general'

/** 清单: the papers of the situation by who brings them, each with its state. */
export default perProfile(PapersPage)

function PapersPage() {
  const profile = useVisible(ownProfile)
  const situation = useVisible(ownSituation)
  useShareAppMessage(() => hrCard(situation))
  return (
    <Screen tab dated>
      {profile === null ? <General /> : <Checklist key={profile.id} profile={profile} />}
    </Screen>
  )
}
