import type { SessionState } from '@/store'

import { Prose, Title } from '@/ui'
import { Humans } from '../../shared/contacts'
import { NoProfile } from '../../shared/no-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
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
