import { useDidShow, useRouter } from '@tarojs/taro'
import { createContext, useContext, useEffect, useMemo, useState } from 'react'

import { lackingFacts, leftOfPlan, type Profile } from '@/engine'
import { goTab, goUp } from '@/platform'

import { APP_TITLE } from '@/text/common'
import { Button, Group, Prose, Row, Title } from '@/ui'
import { TO_CARD, TO_CARD_DETAIL } from '@/text/card'
import { GONE, namesText, noWayText, wayTitle, WAY_WORDS } from '@/text/outlook'
import { useDay } from '../../shared/day'
import { groundOf, type OutlookContext } from '../shared/context'
import { Lacking } from '../shared/lacking'
import { cardLink } from '../../shared/card-link'
import { links } from '../../shared/links'
import { Missing } from '../../shared/missing'
import { openPage } from '../../shared/open'
import { openProfile } from '../../shared/selectors'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Actions } from './actions'
import { Choose } from './choose'
import { ChosenWay } from './chosen'
import { type Address, findWay, isReaching, readAddress, reckon } from './find'
import { PlanDetails } from './plan-details'
import { Stranger } from './stranger'

const TITLE = WAY_WORDS.title

/**
 * One way to the threshold in full: its address names the actions, and from which month on they are looked for, or says
 * that it is the one that was chosen.
 */
export default function WayRoute() {
  const [shows, setShows] = useState(0)
  useDidShow(() => setShows((count) => count + 1))
  return (
    <ComeBack.Provider value={shows > 1}>
      <OwnWay />
    </ComeBack.Provider>
  )
}

const OwnWay = perProfile(WayPage)

/** Whether one has come back to the page from another, whoever's profile is open by now. */
const ComeBack = createContext(false)

function WayPage() {
  const { params } = useRouter()
  const profile = useVisible(openProfile)
  const isPlan = params.of === 'plan'
  const [address] = useState(() => readAddress(params))
  const ids = (isPlan ? profile?.situation.plan?.actions.map(({ id }) => id) : address?.ids) ?? []
  useShare(() =>
    ids.length === 0
      ? { title: APP_TITLE, path: links.points }
      : { title: wayTitle(ids), path: links.way(ids) },
  )
  return (
    <Screen undo={false}>
      {address === undefined ? (
        <Missing words={WAY_WORDS.missing} />
      ) : profile === null ? (
        <Stranger ids={ids} />
      ) : isPlan ? (
        <>
          <ChosenWay own={profile} />
          {profile.situation.plan !== undefined && <ToCard address={links.card('plan')} />}
        </>
      ) : (
        <Way own={profile} address={address} />
      )}
    </Screen>
  )
}

interface WayProps {
  own: Profile
  address: Address
}

function Way({ own, address }: WayProps) {
  const day = useDay()
  const { context, way } = useMemo(() => {
    const context = groundOf(own, day, address.readings, leftOfPlan(own.situation, day))
    return { context, way: findWay(context, address) }
  }, [own, day, address])
  const lacking = lackingFacts(own.facts)
  if (lacking.length > 0 || way === undefined) {
    return (
      <>
        <Title>{TITLE}</Title>
        {lacking.length > 0 ? (
          <Lacking facts={lacking} />
        ) : (
          <NoWay context={context} address={address} />
        )}
      </>
    )
  }
  return (
    <>
      <PlanDetails
        context={context}
        way={way}
        actions={<Actions way={way} context={context} />}
        choose={isReaching(way, context) && <Choose own={own} day={day} actions={way.actions} />}
      />
      <ToCard address={cardLink('way', links.way(address.ids))} />
    </>
  )
}

const ToCard = ({ address }: { address: string }) => (
  <Group>
    <Row name={TO_CARD} detail={TO_CARD_DETAIL} onTap={() => void openPage(address)} />
  </Group>
)

/** Not among the ways of this person: what it comes to all the same. Nobody is left with one that was one before. */
function NoWay({
  context,
  address: { ids, after },
}: {
  context: OutlookContext
  address: Address
}) {
  const found = after === undefined ? reckon(context, ids) : undefined
  const isComeBackTo = useContext(ComeBack)
  const isGone = found === undefined
  useEffect(() => {
    if (isGone && isComeBackTo) void goTab(links.points)
  }, [isGone, isComeBackTo])
  return (
    <>
      {found !== undefined && (
        <Group title={namesText(ids)} prose>
          <Prose>{noWayText(found, context.table.threshold)}</Prose>
        </Group>
      )}
      {isGone && <Prose>{GONE}</Prose>}
      <Button kind="primary" onTap={() => void goUp(links.ways)}>
        {WAY_WORDS.toWays}
      </Button>
    </>
  )
}
