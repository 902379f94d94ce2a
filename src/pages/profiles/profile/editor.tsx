import { useState } from 'react'

import { LIMITS } from '@/engine'
import { back } from '@/platform'
import { session, type Done, type ListedProfile } from '@/store'

import { Button, Field, Group, Notice, Prose, Tick } from '@/ui'
import { actionFailure, copyLabel, EDITOR_WORDS, LABEL_HINT } from '@/text/profile'
import { links } from '../../shared/links'

interface EditorProps {
  profile: ListedProfile
  inUse: boolean
  /** of all profiles */
  labels: readonly string[]
}

/** What can be done with a profile that can be read. */
export function Editor({ profile: { id, label, supposed }, inUse, labels }: EditorProps) {
  const [typed, setTyped] = useState(label)
  // Shown as long as the page is, to put the tick back.
  const [wasSupposed] = useState(supposed === true)
  const [error, setError] = useState<string>()
  const [failure, setFailure] = useState<string>()
  const [done, setDone] = useState<string>()

  const act = (action: () => Done, said: string): boolean => {
    const result = action()
    setFailure(result.ok ? undefined : actionFailure(result))
    setDone(result.ok ? said : undefined)
    return result.ok
  }
  const type = (text: string) => {
    setTyped(text)
    setError(undefined)
    setDone(undefined)
  }
  const rename = () => {
    const result = session.rename(id, typed)
    const invalid = !result.ok && result.reason === 'invalid'
    setError(invalid ? actionFailure(result) : undefined)
    setFailure(result.ok || invalid ? undefined : actionFailure(result))
    setDone(result.ok ? EDITOR_WORDS.renamed : undefined)
  }
  const duplicate = () => {
    const copy = copyLabel(label, labels)
    act(() => session.duplicate(id, copy), EDITOR_WORDS.copied(copy))
  }
  const remove = () => {
    if (act(() => session.remove(id), '')) void back(links.profiles)
  }

  return (
    <>
      {inUse && <Prose soft>{EDITOR_WORDS.inUse}</Prose>}
      {done !== undefined && (
        <Notice tone="good" urgent>
          {done}
        </Notice>
      )}
      {failure !== undefined && (
        <Notice tone="bad" urgent>
          {failure}
        </Notice>
      )}
      {wasSupposed && (
        <Group title={EDITOR_WORDS.supposed} prose="form">
          <Tick
            label={EDITOR_WORDS.supposedTick}
            hint={EDITOR_WORDS.supposedHint}
            ticked={supposed === true}
            onTick={(ticked) => act(() => session.suppose(id, ticked), EDITOR_WORDS.changed)}
          />
        </Group>
      )}
      <Group title={EDITOR_WORDS.rename} prose="form">
        <Field
          label={EDITOR_WORDS.name}
          hint={LABEL_HINT}
          value={typed}
          error={error}
          maxlength={LIMITS.label}
          onType={type}
        />
        <Button kind="primary" onTap={rename}>
          {EDITOR_WORDS.saveName}
        </Button>
      </Group>
      <Group title={EDITOR_WORDS.duplicate} prose>
        <Prose soft>{EDITOR_WORDS.duplicateWhy}</Prose>
        <Button onTap={duplicate}>{EDITOR_WORDS.duplicate}</Button>
      </Group>
      <Group title={EDITOR_WORDS.remove} prose>
        <Prose soft>{EDITOR_WORDS.removeWhy}</Prose>
        <Button tone="bad" onTap={remove}>
          {EDITOR_WORDS.removeThis}
        </Button>
      </Group>
    </>
  )
}
