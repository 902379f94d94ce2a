import type { Attention, Renewal, Situation } from '@/engine'
import { go, goTab } from '@/platform'

import { NEXT_CYCLE_WORDS } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button } from '@/ui'
import { links, STEPS_ID } from '../../shared/links'
import { RenewalCard } from '../../shared/renewal-card'
import { AskExpiry } from './ask-expiry'
import { NoPermit } from '../../shared/no-permit'

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
        <RenewalCard plan={plan} situation={situation}>
          {plan.turned && (
            <Button kind="primary" onTap={() => void goTab(links.renewal)}>
              {TODAY_WORDS.begin}
            </Button>
          )}
          {plan.steps.some(({ id, doneOn }) => id === 'endorse' && doneOn !== undefined) &&
            situation.permit?.newExpiresOn === undefined &&
            !plan.turned && (
              <Button kind="quiet" onTap={() => void go(links.dates)}>
                {NEXT_CYCLE_WORDS.write}
              </Button>
            )}
          {plan.phase !== 'filed' && (
            <Button kind="quiet" onTap={() => void goTab(links.renewal, STEPS_ID)}>
              {TODAY_WORDS.whole}
            </Button>
          )}
        </RenewalCard>
      )}
    </>
  )
}
