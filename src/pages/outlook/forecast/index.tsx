import { Title } from '@/components/group'
import type { Profile } from '@/engine'
import { ASK_FIRST } from '@/text/forecast'
import { perProfile } from '../../parts/owner'
import { Screen } from '../../parts/screen'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { useVisible } from '../../parts/visible'
import { lackingFacts } from '../parts/ground'
import { Lacking } from '../parts/lacking'
import { Ahead } from './ahead'
import { Unready } from './unready'

/** 以后怎么变: what time alone makes of the total, ten years ahead. */
export default perProfile(ForecastPage)

function ForecastPage() {
  const profile = useVisible(ownProfile)
  return (
    <Screen dated>
      {profile === null ? <NoProfile title={TITLE} /> : <Asked profile={profile} />}
    </Screen>
  )
}

const TITLE = '以后怎么变'

/** A forecast where all that it needs was asked, else what is missing. */
function Asked({ profile }: { profile: Profile }) {
  const { facts } = profile
  const lacking = lackingFacts(facts)
  if (lacking.length === 0) return <Ahead profile={profile} />
  if (lacking.every((fact) => fact === 'insurance')) {
    return <Unready insurance={facts.insurance} />
  }
  return (
    <>
      <Title>{TITLE}</Title>
      <Lacking facts={lacking} words={ASK_FIRST} />
    </>
  )
}
