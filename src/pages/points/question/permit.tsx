import { aheadExample } from '@/text/common'
import { PERMIT_WORDS, permitEcho } from '@/text/questions'
import { openSituation } from '../../shared/selectors'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { DayField } from '../../shared/typed-field'
import { useVisible } from '../../shared/visible'
import { renewalOf } from '../../shared/worked-out'
import type { Ask } from './ask'
import { Frame } from './frame'

/** The permit's last day, only for whether one may apply at all. */
export function PermitQuestion({ topic, day, onContinue }: Ask) {
  const owner = useOwner()
  const situation = useVisible(openSituation)
  const { permit } = situation
  return (
    <Frame topic={topic} day={day} answered={permit !== undefined} onContinue={onContinue}>
      <DayField
        label={PERMIT_WORDS.expiry}
        hint={PERMIT_WORDS.unsure(topic.unsure)}
        placeholder={aheadExample(day)}
        value={permit?.expiresOn}
        save={(expiresOn) => savePermitDay(owner, 'expiresOn', expiresOn, day)}
        echo={permit && permitEcho(permit, renewalOf(situation, day), day)}
      />
    </Frame>
  )
}
