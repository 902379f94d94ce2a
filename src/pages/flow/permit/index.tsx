import { NoProfile } from '../../shared/no-profile'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { openSituation } from '../../shared/selectors'
import { PERMIT_WORDS } from '@/text/renewal'
import type { SessionState } from '@/store'
import { PermitWay } from './permit-way'

const isUnreadable = ({ current, status }: SessionState) => current === null && status !== 'empty'

/** No permit yet: from the registration to the card, and on to the first application for points. */
export default perProfile(PermitPage)

function PermitPage() {
  const unreadable = useVisible(isUnreadable)
  const situation = useVisible(openSituation)
  useShare(() => ({ title: PERMIT_WORDS.share, path: links.permit }))
  return (
    <Screen dated>
      {unreadable ? <NoProfile title={PERMIT_WORDS.title} /> : <PermitWay situation={situation} />}
    </Screen>
  )
}
