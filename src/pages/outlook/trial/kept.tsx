import { goTab } from '@/platform'

import { Button, Notice } from '@/ui'
import { keptTrialText, TRIAL_WORDS } from '@/text/outlook'
import { links } from '../../shared/links'
import { useVisible } from '../../shared/visible'

interface KeptProps {
  label: string
  /** id of the profile that it was copied from */
  original: string
}

/** The trial is an imagined profile now: which one is in use, and where the other is. */
export function Kept({ label, original }: KeptProps) {
  const profiles = useVisible((state) => state.profiles)
  const from = profiles.find(({ id }) => id === original)
  return (
    <>
      <Notice tone="good" title={TRIAL_WORDS.kept(label)} urgent>
        {keptTrialText(from?.label)}
      </Notice>
      <Button kind="primary" onTap={() => void goTab(links.points)}>
        {TRIAL_WORDS.toPoints}
      </Button>
      <Button onTap={() => void goTab(links.profiles)}>{TRIAL_WORDS.toProfiles}</Button>
    </>
  )
}
