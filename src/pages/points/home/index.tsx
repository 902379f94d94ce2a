import { APP_TITLE } from '@/text/common'
import { links } from '../../shared/links'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare, useTimeline } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { BackToHr } from './back-to-hr'
import { FirstRun } from './first-run'
import { ResultPage } from './result-page'

/** The first tab: a total with its reasons, or what one can do here while nothing is known yet. */
export default perProfile(PointsPage)

function PointsPage() {
  const status = useVisible((state) => state.status)
  useShare(() => ({ title: APP_TITLE, path: links.points }))
  useTimeline(APP_TITLE)
  if (status !== 'empty') return <ResultPage />
  return (
    <Screen tab dated>
      <BackToHr />
      <FirstRun />
    </Screen>
  )
}
