import { useShareAppMessage } from '@tarojs/taro'
import type { SessionState } from '@/store'
import { hrTitle } from '@/text/paper-lists'
import { hrLink } from '../parts/hr-link'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
import { Checklist } from './checklist'
import { General, GENERAL } from './general'

const profileOf = ({ current }: SessionState) => current
const situationOf = ({ current }: SessionState) => current?.situation ?? GENERAL

/** 清单: the papers of the situation by who brings them, each with its state. */
export default function PapersPage() {
  const profile = useVisible(profileOf)
  const situation = useVisible(situationOf)
  useShareAppMessage(() => ({ title: hrTitle(situation), path: hrLink(situation) }))
  return (
    <Screen tab>
      {profile === null ? <General /> : <Checklist key={profile.id} profile={profile} />}
    </Screen>
  )
}
