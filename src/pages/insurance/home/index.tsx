import { countsOf, spansOf } from '@/engine'

import { Title } from '@/ui'
import { INSURANCE_WORDS, WHAT_IS_LEFT_OUT, WHY_BASE } from '@/text/record'
import { Explained } from '../../shared/explained'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { UndoAnswer } from '../../shared/undo-answer'
import { useVisible } from '../../shared/visible'
import { Nothing } from '../../shared/insurance/nothing'
import { GoOn } from './go-on'
import { Record } from './record'

/** 社保: what counts in each window now, and the record that it rests on. */
export default perProfile(InsurancePage)

function InsurancePage() {
  const profile = useVisible(openProfile)
  useShare(() => ({ title: INSURANCE_WORDS.shareTitle, path: links.insurance }))

  if (profile === null) {
    return (
      <Screen tab>
        <NoProfile title={INSURANCE_WORDS.title} />
        <Explained texts={[WHY_BASE, WHAT_IS_LEFT_OUT]} />
      </Screen>
    )
  }
  const { insurance } = profile.facts
  const counts = countsOf(insurance)
  const spans = spansOf(insurance)
  const something = counts !== undefined || spans.length > 0
  return (
    <Screen tab>
      <Title>{INSURANCE_WORDS.title}</Title>
      {something ? (
        <Record profile={profile} counts={counts} spans={spans} />
      ) : (
        <Nothing insurance={insurance} />
      )}
      {insurance !== undefined && <GoOn facts={profile.facts} />}
      <Explained soft texts={[WHY_BASE, WHAT_IS_LEFT_OUT]} />
      <UndoAnswer record />
    </Screen>
  )
}
