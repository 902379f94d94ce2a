import type { SessionState } from '@/store'

import { DATES_WORDS } from '@/text/renewal'
import { Prose, Title } from '@/ui'
import { Contacts } from '../../shared/contacts'
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
        <NoProfile title={DATES_WORDS.title} />
      ) : (
        <>
          <Title>{DATES_WORDS.title}</Title>
          <Prose soft>{DATES_WORDS.lead}</Prose>
          <Days />
          <Contacts />
        </>
      )}
    </Screen>
  )
}
