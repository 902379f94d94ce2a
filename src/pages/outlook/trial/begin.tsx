import type { Profile } from '@/engine'
import { session, type Done } from '@/store'

import { Button, Prose } from '@/ui'
import { freeLabel } from '@/text/profile'
import { TRIAL_WORD } from '@/text/outlook'
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
      <Prose>学历高一层、多一张证书、缴费基数变了、结了婚……改任何一项，看分数怎么变。</Prose>
      <Prose>改的是抄出来的一份，“{label}”不动。试完可以留下，也可以不要。</Prose>
      {trials.map((one) => (
        <Button
          key={one.id}
          kind={one === own ? 'primary' : 'plain'}
          onTap={() => act(() => session.choose(one.id))}
        >
          接着试“{one.label}”
        </Button>
      ))}
      {own === undefined && (
        <Button kind="primary" onTap={() => act(begin)}>
          开始试算
        </Button>
      )}
    </>
  )
}
