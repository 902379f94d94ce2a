import { useRouter } from '@tarojs/taro'

import { useState } from 'react'
import { countsOf, type Facts, spansOf } from '@/engine'
import { goTab, readId } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { SPAN_WORDS } from '@/text/record'
import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { SpanForm } from './span-form'

/** One span of insured months: `from=new` adds one, `from=2023-07` changes the one that begins then. */
export default perProfile(SpanPage)

function SpanPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title={SPAN_WORDS.title} />
      ) : (
        <Content insurance={profile.facts.insurance} />
      )}
    </Screen>
  )
}

function Content({ insurance }: { insurance: Facts['insurance'] }) {
  const from = readId(useRouter().params.from)
  const spans = spansOf(insurance)
  // The first month may be changed here: the address names the span as it was when the page was opened.
  const [start] = useState(() => spans.find((span) => span.from === from))
  if (start === undefined && from !== 'new') {
    return (
      <>
        <Title>{SPAN_WORDS.missing}</Title>
        <Prose>{SPAN_WORDS.missingWhy}</Prose>
        <Button kind="primary" onTap={() => void goTab(links.insurance)}>
          {COMMON_WORDS.toInsurance}
        </Button>
      </>
    )
  }
  return <SpanForm spans={spans} start={start} replacesCounts={countsOf(insurance) !== undefined} />
}
