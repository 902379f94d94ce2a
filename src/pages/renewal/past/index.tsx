import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { isUnwritten } from '@/engine'
import { goTab, readId } from '@/platform'

import { PAST_WORDS, RENEWAL_TITLE, STEP_WORDS } from '@/text/renewal'
import { Button, Prose, Title } from '@/ui'
import { Contacts } from '../../shared/contacts'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { openProfile } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { seenToOf } from '../../shared/worked-out'
import type { PastDays } from './days'
import { PastForm } from './past-form'
import { Returned } from './returned'

/** What was done of a round before the app was opened: its steps in their order, each with its day, saved as one; or the
 * days of papers that came back. */
export default perProfile(PastPage)

function PastPage() {
  const day = useDay()
  const profile = useVisible(openProfile)
  const [days, setDays] = useState<PastDays>({})
  const isReturned = readId(useRouter().params.of) === 'returned'
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title={RENEWAL_TITLE} />
        <Contacts />
      </Screen>
    )
  }
  const { permit } = profile.situation
  // What came back was handed in.
  if (isReturned && permit?.pointsFiledOn !== undefined) {
    return (
      <Screen>
        <Returned permit={permit} />
      </Screen>
    )
  }
  const plan = seenToOf(profile, day)
  const count = Object.values(days).filter((one) => one !== undefined).length
  return (
    <Screen>
      <Title>{PAST_WORDS.title}</Title>
      {isUnwritten(profile.situation, plan) ? (
        <PastForm profile={profile} plan={plan} days={days} onChange={setDays} />
      ) : (
        <>
          <Prose>{count > 0 ? PAST_WORDS.saved(count) : PAST_WORDS.written}</Prose>
          <Button kind="primary" onTap={() => void goTab(links.renewal)}>
            {STEP_WORDS.toRenewal}
          </Button>
        </>
      )}
      <Contacts />
    </Screen>
  )
}
