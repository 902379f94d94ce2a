import { useRouter } from '@tarojs/taro'
import { useMemo, useState } from 'react'
import { Button } from '@/components/button'
import { Prose, Title } from '@/components/group'
import type { Profile } from '@/engine'
import { go } from '@/platform'
import { GONE } from '@/text/ways'
import { useDay } from '../../parts/day'
import { groundOf, lackingFacts } from '../parts/ground'
import { Lacking } from '../parts/lacking'
import { links } from '../../parts/links'
import { Missing } from '../../parts/missing'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { perProfile } from '../../parts/owner'
import { Screen } from '../../parts/screen'
import { useVisible } from '../../parts/visible'
import { findWay, readAddress, type Address } from './find'
import { Plan } from './plan'

const TITLE = '一个办法'

/** One way to the mark in full; its address names the actions, and from which month on they are looked for. */
export default perProfile(WayPage)

function WayPage() {
  const { params } = useRouter()
  const profile = useVisible(ownProfile)
  const [address] = useState(() => readAddress(params))
  return (
    <Screen>
      {address === undefined ? (
        <Missing words="可能来自更新的版本，或者链接不完整。" />
      ) : profile === null ? (
        <NoProfile title={TITLE} />
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
  const { ground, way } = useMemo(() => {
    const ground = groundOf(own, day, address.readings)
    return { ground, way: findWay(ground, address) }
  }, [own, day, address])
  const lacking = lackingFacts(own.facts)
  if (lacking.length > 0 || way === undefined) {
    return (
      <>
        <Title>{TITLE}</Title>
        {lacking.length > 0 ? <Lacking facts={lacking} /> : <Gone />}
      </>
    )
  }
  return <Plan own={own} ground={ground} way={way} />
}

function Gone() {
  return (
    <>
      <Prose>{GONE}</Prose>
      <Button kind="primary" onTap={() => void go(links.ways)}>
        看现在有哪些办法
      </Button>
    </>
  )
}
