import type { Permit, Situation } from '@/engine'
import { session, type SessionState } from '@/store'
import { permitText } from '@/text/answers'
import { FIRST_LABEL } from '@/text/profiles'
import { useVisible } from '../parts/visible'
import type { Ask } from './ask'
import { Frame } from './frame'
import { refusal } from './save'
import { DayField } from './typed-field'

const ownPermit = (state: SessionState): Situation['permit'] => state.current?.situation.permit

/** The permit's last day, only for whether one may apply at all. */
export function PermitQuestion({ topic, day, onContinue }: Ask) {
  const permit = useVisible(ownPermit)
  return (
    <Frame topic={topic} day={day} answered={permit !== undefined} onContinue={onContinue}>
      <DayField
        label="有效期到"
        hint={`不知道就先空着。${topic.unsure}。`}
        placeholder="例如 20270630"
        value={permit?.expiresOn}
        save={(expiresOn) => savePermit(expiresOn, permit)}
        echo={permit === undefined ? undefined : permitText(permit, day)}
      />
    </Frame>
  )
}

function savePermit(expiresOn: string | undefined, permit: Permit | undefined): string | undefined {
  // The other dates of a permit hang on this one.
  if (expiresOn === undefined && permit !== undefined && Object.keys(permit).length > 1) {
    return '别的日期要靠这一天来算，不能空着'
  }
  const next = expiresOn === undefined ? undefined : { ...permit, expiresOn }
  if (session.getState().status === 'empty') {
    return refusal(
      session.create(FIRST_LABEL, { situation: { changes: [], permit: next } }),
      'permit',
    )
  }
  return refusal(session.updateSituation({ permit: next }), 'permit')
}
