import { useMemo } from 'react'

import { attention, renewal, type Profile } from '@/engine'

import { useDay } from '../../shared/day'
import { AskExpiry } from './ask-expiry'
import { NoPermit } from './no-permit'
import { RenewalCard } from './renewal-card'

/** What matters on this day before the total does; nothing where nothing is due. */
export function Today({ profile: { situation } }: { profile: Profile }) {
  const day = useDay()
  const plan = useMemo(() => renewal(situation, day), [situation, day])
  const found = attention(situation, plan, day)
  if (situation.kind === 'permit') return <NoPermit />
  return (
    <>
      {situation.kind === 'renewal' && <AskExpiry open={found?.code === 'ask-expiry'} />}
      {found !== undefined && found.code !== 'ask-expiry' && (
        <RenewalCard
          plan={plan}
          situation={situation}
          waits={found.code === 'wait' ? found.days : undefined}
        />
      )}
    </>
  )
}
