import { SHARE_PAPERS } from '@/text/renewal'
import { links } from '../../shared/links'
import { openProfile } from '../../shared/selectors'
import { perProfile, useOwner } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { sendHr } from '../../shared/send-hr'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Checklist } from './checklist'
import { General } from './general'

/** 清单: the papers of the situation by who brings them, each with its state. */
export default perProfile(PapersPage)

function PapersPage() {
  const profile = useVisible(openProfile)
  const owner = useOwner()
  useShare((reader) =>
    reader === 'hr' ? sendHr(owner) : { title: SHARE_PAPERS, path: links.papers },
  )
  return (
    <Screen tab dated>
      {profile === null ? <General /> : <Checklist key={profile.id} profile={profile} />}
    </Screen>
  )
}
