import type { Attention, Renewal, Situation } from '@/engine'

import { AskExpiry } from './ask-expiry'
import { NoPermit } from '../../shared/no-permit'
import { RenewalCard } from './renewal-card'

interface TodayProps {
  situation: Situation
  plan: Renewal
  due: Attention | undefined
}

/** What matters on this day before the total does; nothing where nothing is due. */
export function Today({ situation, plan, due }: TodayProps) {
  if (situation.kind === 'permit') return <NoPermit situation={situation} />
  return (
    <>
      {situation.kind === 'renewal' && <AskExpiry open={due?.code === 'ask-expiry'} />}
      {due !== undefined && due.code !== 'ask-expiry' && (
        <RenewalCard
          plan={plan}
          situation={situation}
          waits={due.code === 'wait' ? due.days : undefined}
        />
      )}
    </>
  )
}
