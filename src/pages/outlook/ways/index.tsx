import { useMemo } from 'react'
import { Button } from '@/components/button'
import { Group, Prose, Title } from '@/components/group'
import { Row } from '@/components/row'
import { onward, policyOn, range, type Profile } from '@/engine'
import { go } from '@/platform'
import { assumedText, onwardText } from '@/text/assumed'
import { remarkText } from '@/text/remarks'
import { DISCLAIMER, notKnownText } from '@/text/result'
import { openText, standText, TITLE } from '@/text/ways'
import { useDay } from '../../parts/day'
import { Fresh } from '../parts/fresh'
import { groundOf, lackingFacts } from '../parts/ground'
import { Lacking } from '../parts/lacking'
import { links } from '../../parts/links'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { Screen } from '../../parts/screen'
import { useVisible } from '../../parts/visible'
import { Whose } from '../../parts/whose'
import { Found } from './found'

/** 怎么到标准分: what could be done, when it gets there and until when it holds. */
export default function WaysPage() {
  const profile = useVisible(ownProfile)
  return <Screen>{profile === null ? <NoProfile title={TITLE} /> : <Ways own={profile} />}</Screen>
}

function Ways({ own }: { own: Profile }) {
  const day = useDay()
  const ground = useMemo(() => groundOf(own, day), [own, day])
  const policy = useMemo(() => policyOn(day), [day])
  const lacking = lackingFacts(own.facts)
  const { total, vetoed } = ground.now

  if (lacking.length > 0) {
    return (
      <>
        <Title>{TITLE}</Title>
        <Lacking facts={lacking} />
      </>
    )
  }
  if (total === null) {
    return (
      <>
        <Whose label={own.label} day={day} />
        <Title>{TITLE}</Title>
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
      <Whose label={own.label} day={day} />
      <Title>{standText(total, ground.table.standard)}</Title>
      {open.length > 0 && <Prose>{openText(open)}</Prose>}
      <Found ground={ground} />
      <Group title="这些办法按什么算">
        <Row
          name="能做的事"
          detail="每件事要多久、多吃力，是本工具的估计，可以改"
          action="改"
          onTap={() => void go(links.actions)}
          label="能做的事：每件事要多久、多吃力，是本工具的估计，可以改"
        />
        <Row name="社保" detail={onwardText(onward(own, day))} />
        {ground.openFresh !== undefined && <Fresh points={ground.openFresh} />}
        <Row name="规则" detail={assumedText(policy)} />
      </Group>
      <Prose soft>{DISCLAIMER}</Prose>
    </>
  )
}
