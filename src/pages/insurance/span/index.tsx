import { useRouter } from '@tarojs/taro'

import { useState } from 'react'
import { countsOf, type Facts, spansOf } from '@/engine'
import { goTab, readId } from '@/platform'

import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { NoProfile } from '../../shared/no-profile'
import { ownProfile } from '../../shared/open-profile'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { SpanForm } from './span-form'

/** One span of insured months: `from=new` adds one, `from=2023-07` changes the one that begins then. */
export default perProfile(SpanPage)

function SpanPage() {
  const profile = useVisible(ownProfile)
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title="一段缴费" />
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
        <Title>没有这一段</Title>
        <Prose>它可能已经删除了。</Prose>
        <Button kind="primary" onTap={() => void goTab(links.insurance)}>
          回到社保
        </Button>
      </>
    )
  }
  return <SpanForm spans={spans} start={start} replacesCounts={countsOf(insurance) !== undefined} />
}
