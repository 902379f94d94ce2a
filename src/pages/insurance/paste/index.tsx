import { PASTE_WORDS } from '@/text/input'
import { Prose, Title } from '@/ui'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { PasteForm } from './paste-form'

/** Lines of month and base, pasted as copied, shown before they are saved. */
export default perProfile(PastePage)

function PastePage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title={PASTE_WORDS.title} />
      ) : (
        <>
          <Title>{PASTE_WORDS.title}</Title>
          <Prose>{PASTE_WORDS.lead}</Prose>
          <PasteForm insurance={profile.facts.insurance} />
        </>
      )}
    </Screen>
  )
}
