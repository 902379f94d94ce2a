import { useState } from 'react'

import { LIMITS, type Profile } from '@/engine'
import { session, type Done } from '@/store'

import { Button, Field, Group, Notice, Prose, Slot } from '@/ui'
import { freeLabel, LABEL_HINT } from '@/text/profile'
import { KEPT_WORD, TRIAL_WORD } from '@/text/outlook'

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
    freeLabel(original ?? profile.label.split(TRIAL_WORD)[0]!, KEPT_WORD, taken),
  )
  const [error, setError] = useState<string>()

  const type = (text: string) => {
    setLabel(text)
    setError(undefined)
  }
  const keep = () => {
    if (label.trim() === '') return setError('请写一个名字')
    if (taken.includes(label.trim())) return setError('已经有一份叫这个名字了，换一个')
    if (act(() => session.keepTrial(label))) onKept(label.trim())
  }
  return (
    <Group title="试完了" prose>
      <Field
        label="留下的话，起个名字"
        hint={LABEL_HINT}
        value={label}
        error={error}
        maxlength={LIMITS.label}
        onType={type}
      />
      <Button kind="primary" onTap={keep}>
        留下，存成新档案
      </Button>
      <Button tone="bad" onTap={() => act(session.dropTrial)}>
        不要了
      </Button>
      <Prose soft>
        {original === undefined
          ? '不要了，就删掉这一份。'
          : `不要了，就删掉这一份，换回“${original}”。`}
        删错了马上可以撤销。
      </Prose>
      <Slot>
        {failure !== undefined && (
          <Notice tone="bad" urgent>
            {failure}
          </Notice>
        )}
      </Slot>
    </Group>
  )
}
