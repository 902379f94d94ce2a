import type { Profile } from '@/engine'
import { session, type Done } from '@/store'

import { Button, Prose } from '@/ui'
import { freeLabel } from '@/text/profile'
import { TRIAL_WORD, TRIAL_WORDS } from '@/text/outlook'
import { useVisible } from '../../shared/visible'

interface BeginProps {
  profile: Profile
  /** does it, and shows what went wrong */
  act: (action: () => Done) => boolean
}

/** What a trial is, and its beginning; one that is not finished is gone on with. */
export function Begin({ profile: { id, label }, act }: BeginProps) {
  const profiles = useVisible((state) => state.profiles)
  const trials = profiles.filter(({ trialOf }) => trialOf !== undefined)
  const own = trials.find(({ trialOf }) => trialOf === id)
  const begin = () =>
    session.beginTrial(
      freeLabel(
        label,
        TRIAL_WORD,
        profiles.map((one) => one.label),
      ),
    )
  return (
    <>
      <Prose>{TRIAL_WORDS.lead}</Prose>
      <Prose>{TRIAL_WORDS.copies(label)}</Prose>
      {trials.map((one) => (
        <Button
          key={one.id}
          kind={one === own ? 'primary' : 'plain'}
          onTap={() => act(() => session.choose(one.id))}
        >
          {TRIAL_WORDS.goOn(one.label)}
        </Button>
      ))}
      {own === undefined && (
        <Button kind="primary" onTap={() => act(begin)}>
          {TRIAL_WORDS.begin}
        </Button>
      )}
    </>
  )
}
