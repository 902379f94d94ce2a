import { useMemo } from 'react'

import { lackingFacts, leftOfPlan, policyOn, range, type Profile, undecidedLines } from '@/engine'

import { sentence } from '@/text/common'
import { Prose, Title } from '@/ui'
import { sureText, waysTitle } from '@/text/points'
import { openText, standText } from '@/text/outlook'
import { isChosen, useDay } from '../../shared/day'
import { groundOf, tableOf } from '../shared/context'
import { Lacking } from '../shared/lacking'
import { NoTotal } from '../shared/no-total'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { WhyTwo } from '../../shared/why-two'
import { Unofficial } from '../../shared/unofficial'
import { Kept } from './kept'
import { WaysFound } from './ways-found'

/** 怎么到120分, or 怎么保住120分: what could be done, when it gets there and until when it holds. */
export default perProfile(WaysPage)

function WaysPage() {
  const profile = useVisible(openProfile)
  const title = waysTitle(tableOf(useDay()).threshold, false)
  return (
    <Screen dated>{profile === null ? <NoProfile title={title} /> : <Ways own={profile} />}</Screen>
  )
}

function Ways({ own }: { own: Profile }) {
  const day = useDay()
  const context = useMemo(
    () => groundOf(own, day, 'chosen', leftOfPlan(own.situation, day)),
    [own, day],
  )
  const policy = useMemo(() => policyOn(day), [day])
  const lacking = lackingFacts(own.facts)
  const { total, vetoed } = context.now
  const { threshold } = context.table
  const title = waysTitle(threshold, total !== null && total >= threshold)
  const other = context.other?.context.now
  const rules = other === undefined ? [] : undecidedLines(context.now, other)
  const asked = {
    chosen: isChosen(),
    assumed: policy.table === undefined,
    other: other?.total === total ? undefined : other?.total,
  }
  const stand = total === null ? title : standText(total, threshold, asked)

  if (lacking.length > 0) {
    // With counts alone it is known how it stands, and not how it goes on.
    const isCounted = lacking.length === 1 && typeof own.facts.insurance === 'object'
    return (
      <>
        <Title>{isCounted ? stand : title}</Title>
        <Lacking facts={lacking} />
      </>
    )
  }
  if (total === null) {
    return (
      <>
        <Title>{title}</Title>
        <NoTotal day={day} vetoed={vetoed === true} />
      </>
    )
  }
  const { open } = range(context.prepared, day)
  return (
    <>
      <Title>{title}</Title>
      <Prose>{sentence(stand)}</Prose>
      {asked.other != null && asked.other < threshold && <Prose>{sentence(sureText(rules))}</Prose>}
      <WhyTwo rules={rules} />
      {open.length > 0 && <Prose>{openText(open)}</Prose>}
      <Kept own={own} context={context} />
      <WaysFound context={context} />
      <Unofficial />
    </>
  )
}
