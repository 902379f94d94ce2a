import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { countsOf, type Profile, spansOf } from '@/engine'
import { back, readId } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { nextTopic } from '@/text/questions'
import { YEARS_WORDS } from '@/text/record'
import { Button, Notice, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { usePlace } from '../../shared/place'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { YearsForm } from './years-form'

/** 按年填: the whole record, a row for each 缴费年度. `from=flow`: the next question comes after it. */
export default perProfile(YearsPage)

function YearsPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen>
      <Title>{YEARS_WORDS.title}</Title>
      <Content profile={profile} />
    </Screen>
  )
}

function Content({ profile }: { profile: Profile | null }) {
  const insurance = profile?.facts.insurance
  const [replaces, setReplaces] = useState(false)
  if (countsOf(insurance) !== undefined && !replaces) {
    return (
      <Notice tone="warn" title={YEARS_WORDS.hasCounts}>
        {YEARS_WORDS.hasCountsWhy}
        <Button onTap={() => setReplaces(true)}>{YEARS_WORDS.replaceCounts}</Button>
      </Notice>
    )
  }
  return (
    <>
      <Prose>{YEARS_WORDS.lead}</Prose>
      <YearsForm
        profile={profile}
        spans={spansOf(insurance)}
        end={(leave) => <End leave={leave} />}
      />
    </>
  )
}

/** On to the next question, or back to where one came from. */
function End({ leave }: { leave: (go: () => void) => void }) {
  const isFlow = readId(useRouter().params.from) === 'flow'
  const place = usePlace()
  const next = nextTopic('insurance')
  if (!isFlow || next === undefined) {
    return (
      <Button kind="primary" onTap={() => leave(() => void back(links.insurance))}>
        {COMMON_WORDS.done}
      </Button>
    )
  }
  return (
    <Button
      kind="primary"
      onTap={() => leave(() => place.open(`${links.question(next)}&from=flow`))}
    >
      {YEARS_WORDS.nextQuestion}
    </Button>
  )
}
