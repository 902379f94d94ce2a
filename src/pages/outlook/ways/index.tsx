import { useMemo } from 'react'
import { Button } from '@/components/button'
import { Prose, Title } from '@/components/group'
import { policyOn, range, type Profile } from '@/engine'
import { go } from '@/platform'
import { sureText, undecidedLines } from '@/text/other-reading'
import { remarkText } from '@/text/remarks'
import { DISCLAIMER, notKnownText } from '@/text/result'
import { openText, standText, titleText } from '@/text/ways'
import { isChosen, useDay } from '../../parts/day'
import { groundOf, lackingFacts, tableOf } from '../parts/ground'
import { Lacking } from '../parts/lacking'
import { links } from '../../parts/links'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { perProfile } from '../../parts/owner'
import { Screen } from '../../parts/screen'
import { useVisible } from '../../parts/visible'
import { WhyTwo } from '../../parts/why-two'
import { Found } from './found'

/** 怎么到120分: what could be done, when it gets there and until when it holds. */
export default perProfile(WaysPage)

function WaysPage() {
  const profile = useVisible(ownProfile)
  const title = titleText(tableOf(useDay()).standard)
  return (
    <Screen dated>{profile === null ? <NoProfile title={title} /> : <Ways own={profile} />}</Screen>
  )
}

function Ways({ own }: { own: Profile }) {
  const day = useDay()
  const ground = useMemo(() => groundOf(own, day), [own, day])
  const policy = useMemo(() => policyOn(day), [day])
  const lacking = lackingFacts(own.facts)
  const { total, vetoed } = ground.now
  const title = titleText(ground.table.standard)
  const other = ground.other?.ground.now
  const rules = other === undefined ? [] : undecidedLines(ground.now, other)
  const asked = {
    chosen: isChosen(),
    assumed: policy.table === undefined,
    other: other?.total === total ? undefined : other?.total,
  }
  const stand = total === null ? title : standText(total, ground.table.standard, asked)

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
        <Prose>
          {vetoed ? `${remarkText({ code: 'vetoed', params: {} })}。` : notKnownText(day, policy)}
        </Prose>
        {!vetoed && (
          <Button kind="primary" onTap={() => void go(links.day)}>
            换一天算
          </Button>
        )}
      </>
    )
  }
  const { open } = range(ground.prepared, day)
  return (
    <>
      <Title>{stand}</Title>
      {asked.other !== undefined && <Prose>{`${sureText(rules)}。`}</Prose>}
      <WhyTwo rules={rules} />
      {open.length > 0 && <Prose>{openText(open)}</Prose>}
      <Found ground={ground} />
      <Prose soft>{DISCLAIMER}</Prose>
    </>
  )
}
