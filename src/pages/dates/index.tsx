import { Prose, Title } from '@/components/group'
import type { SessionState } from '@/store'
import { Humans } from '../parts/humans'
import { NoProfile } from '../parts/no-profile'
import { perProfile } from '../parts/owner'
import { Screen } from '../parts/screen'
import { useVisible } from '../parts/visible'
import { Days } from './days'

const isUnreadable = ({ current, status }: SessionState) => current === null && status !== 'empty'

/** All days of the permit in one place, and whether its address is where one lives. */
export default perProfile(DatesPage)

function DatesPage() {
  const unreadable = useVisible(isUnreadable)
  return (
    <Screen>
      {unreadable ? (
        <NoProfile title="各个日子" />
      ) : (
        <>
          <Title>各个日子</Title>
          <Prose soft>办到哪一步，就写到哪一个。写全年、月、日，写完就存好了；不知道的空着。</Prose>
          <Days />
          <Humans />
        </>
      )}
    </Screen>
  )
}
