import { View } from '@tarojs/components'
import { useState } from 'react'

import { LIMITS } from '@/engine'
import { goTab } from '@/platform'
import { session, type Done, type ListedProfile } from '@/store'

import { Button, Field, Group } from '@/ui'
import { ADD_PROFILE_WORDS, EXAMPLE, LABEL_HINT, LABEL_SUGGESTIONS } from '@/text/profile'
import { links } from '../../shared/links'
import css from './add-profile.module.scss'

interface AddProfileProps {
  profiles: readonly ListedProfile[]
  /** does it, shows what went wrong, and says whether it went through */
  act: (action: () => Done) => boolean
}

/** A new profile under a typed label, or the example. */
export function AddProfile({ profiles, act }: AddProfileProps) {
  const [open, setOpen] = useState(false)
  const [label, setLabel] = useState('')
  const [error, setError] = useState<string>()
  const free = LABEL_SUGGESTIONS.filter((word) => profiles.every((one) => one.label !== word))

  const type = (text: string) => {
    setLabel(text)
    setError(undefined)
  }
  const create = () => {
    if (label.trim() === '') return setError(ADD_PROFILE_WORDS.writeName)
    if (!act(() => session.create(label))) return
    setOpen(false)
    setLabel('')
    // The first tab begins with the question that every profile begins with.
    void goTab(links.points)
  }
  const showExample = () => {
    const there = profiles.find((one) => one.label === EXAMPLE.label)
    const done = act(() =>
      there === undefined
        ? session.create(EXAMPLE.label, EXAMPLE.content)
        : session.choose(there.id),
    )
    if (done) void goTab(links.points)
  }

  return (
    <View>
      {open ? (
        <Group title={ADD_PROFILE_WORDS.title} prose="form">
          <Field
            label={ADD_PROFILE_WORDS.name}
            hint={LABEL_HINT}
            value={label}
            error={error}
            maxlength={LIMITS.label}
            onType={type}
          />
          <View className={css.suggestions}>
            {free.map((word) => (
              <Button key={word} onTap={() => type(word)} label={ADD_PROFILE_WORDS.nameWith(word)}>
                {word}
              </Button>
            ))}
          </View>
          <Button kind="primary" onTap={create}>
            {ADD_PROFILE_WORDS.create}
          </Button>
          <Button onTap={() => setOpen(false)}>{ADD_PROFILE_WORDS.notNow}</Button>
        </Group>
      ) : (
        <Button kind={profiles.length === 0 ? 'primary' : 'plain'} onTap={() => setOpen(true)}>
          {ADD_PROFILE_WORDS.title}
        </Button>
      )}
      <Button onTap={showExample}>{ADD_PROFILE_WORDS.example}</Button>
    </View>
  )
}
