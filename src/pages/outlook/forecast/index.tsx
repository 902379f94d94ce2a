import { lackingFacts, type Profile } from '@/engine'

import { Title } from '@/ui'
import { ASK_FIRST, FORECAST_WORDS } from '@/text/outlook'
import { perProfile } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { useVisible } from '../../shared/visible'
import { Lacking } from '../shared/lacking'
import { Ahead } from './ahead'
import { Unready } from './unready'

/** 以后怎么变: what time alone makes of the total, ten years ahead. */
export default perProfile(ForecastPage)

function ForecastPage() {
  const profile = useVisible(openProfile)
  return (
    <Screen dated>
      {profile === null ? <NoProfile title={TITLE} /> : <Asked profile={profile} />}
    </Screen>
  )
}

const TITLE = FORECAST_WORDS.title

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
