import { useState } from 'react'

import { countsOf, type Profile, spansOf } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { YEARS_WORDS } from '@/text/record'
import { Button, Notice, Prose, Title } from '@/ui'
import { useEnd } from '../../shared/insurance/use-end'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { YearsForm } from './years-form'

/** 按年填: the whole record, a row for each 缴费年度. `flow`: the next question comes after it. */
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
  const { isFlow, end } = useEnd()
  return (
    <Button kind="primary" onTap={() => leave(end)}>
      {isFlow ? YEARS_WORDS.nextQuestion : COMMON_WORDS.done}
    </Button>
  )
}
