import { useState } from 'react'

import { LIMITS, type Profile } from '@/engine'
import { session, type Done } from '@/store'

import { Button, Field, Group, Prose } from '@/ui'
import { freeLabel, LABEL_HINT } from '@/text/profile'
import { TRIAL_ENDS_WORDS, TRIAL_WORD } from '@/text/outlook'
import { Refused } from '../../shared/refused'

interface EndsProps {
  profile: Profile
  /** label of the profile that it is a copy of; undefined where that is gone */
  original: string | undefined
  act: (action: () => Done) => boolean
  /** what went wrong */
  failure: string | undefined
  onKept: (label: string) => void
}

/** The two ends of a trial. */
export function Ends({ profile, original, act, failure, onKept }: EndsProps) {
  const taken = session
    .getState()
    .profiles.filter(({ id }) => id !== profile.id)
    .map(({ label }) => label)
  const [label, setLabel] = useState(() =>
    freeLabel(original ?? profile.label.split(TRIAL_WORD)[0]!, TRIAL_WORD, taken),
  )
  const [error, setError] = useState<string>()

  const type = (text: string) => {
    setLabel(text)
    setError(undefined)
  }
  const keep = () => {
    if (label.trim() === '') return setError(TRIAL_ENDS_WORDS.writeName)
    if (taken.includes(label.trim())) return setError(TRIAL_ENDS_WORDS.nameTaken)
    if (act(() => session.keepTrial(label))) onKept(label.trim())
  }
  return (
    <Group title={TRIAL_ENDS_WORDS.title} prose="form">
      <Field
        label={TRIAL_ENDS_WORDS.name}
        hint={LABEL_HINT}
        value={label}
        error={error}
        maxlength={LIMITS.label}
        onType={type}
      />
      <Button kind="primary" onTap={keep}>
        {TRIAL_ENDS_WORDS.keep}
      </Button>
      <Button tone="bad" onTap={() => act(session.dropTrial)}>
        {TRIAL_ENDS_WORDS.drop}
      </Button>
      <Prose soft>{TRIAL_ENDS_WORDS.dropWhat(original)}</Prose>
      <Refused words={failure} />
    </Group>
  )
}
