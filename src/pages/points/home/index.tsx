import { APP_TITLE } from '@/text/common'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare, useTimeline } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { FirstRun } from './first-run'
import { Result } from './result'
import { Unreadable } from './unreadable'

/** The first tab: a total with its reasons, or what one can do here while nothing is known yet. */
export default perProfile(PointsPage)

function PointsPage() {
  const status = useVisible((state) => state.status)
  useShare(() => ({ title: APP_TITLE, path: links.points }))
  useTimeline(APP_TITLE)
  return (
    <Screen tab dated>
      {status === 'ready' ? <Result /> : status === 'empty' ? <FirstRun /> : <Unreadable />}
    </Screen>
  )
}
