import { Screen } from '../../parts/screen'
import { NoProfile } from '../../parts/no-profile'
import { ownProfile } from '../../parts/own'
import { useVisible } from '../../parts/visible'
import { Ahead } from './ahead'
import { Unready } from './unready'

/** 以后怎么变: what time alone makes of the total, ten years ahead. */
export default function ForecastPage() {
  const profile = useVisible(ownProfile)
  const insurance = profile?.facts.insurance
  const hasSpans = typeof insurance === 'object' && 'spans' in insurance
  return (
    <Screen>
      {profile === null ? (
        <NoProfile title="以后怎么变" />
      ) : hasSpans ? (
        <Ahead profile={profile} />
      ) : (
        <Unready />
      )}
    </Screen>
  )
}
