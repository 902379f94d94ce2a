import { countsOf, spansOf } from '@/engine'
import { useState } from 'react'

import { back } from '@/platform'

import { COUNTS_FORM_WORDS } from '@/text/record'
import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { CountsForm } from './counts-form'

/** Numbers of months in the place of a record, for someone who has no list of months. */
export default perProfile(CountsPage)

function CountsPage() {
  const profile = useVisible(openProfile)
  const [agreed, setAgreed] = useState(false)
  if (profile === null) {
    return (
      <Screen>
        <NoProfile title={COUNTS_FORM_WORDS.title} />
      </Screen>
    )
  }
  const { insurance } = profile.facts
  const counts = countsOf(insurance)
  const spans = spansOf(insurance).length
  return (
    <Screen>
      {spans > 0 && !agreed ? (
        <>
          <Title>{COUNTS_FORM_WORDS.hasSpans(spans)}</Title>
          <Prose>{COUNTS_FORM_WORDS.hasSpansWhy(spans)}</Prose>
          <Button kind="primary" onTap={() => void back(links.insurance)}>
            {COUNTS_FORM_WORDS.keepRecord}
          </Button>
          <Button onTap={() => setAgreed(true)}>{COUNTS_FORM_WORDS.useCounts}</Button>
        </>
      ) : (
        <CountsForm stored={counts} replaced={spans} />
      )}
    </Screen>
  )
}
