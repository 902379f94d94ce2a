import { useState } from 'react'

import { carryOut, type OfferedAction, type Profile } from '@/engine'
import { goTab } from '@/platform'
import { session } from '@/store'

import { Button, Group, Notice, Prose } from '@/ui'
import { actionFailure } from '@/text/profile'
import { KEEP_WORDS, keptText, planLabel, WAY_KEEP_WORDS } from '@/text/outlook'
import type { OutlookContext } from '../shared/context'
import { links } from '../../shared/links'

interface KeepProps {
  own: Profile
  context: OutlookContext
  actions: readonly OfferedAction[]
}

/** Keeps the facts as they are when all is done as a profile of its own; the one in use stays in use. */
export function Keep({ own, context, actions }: KeepProps) {
  const [failure, setFailure] = useState<string>()
  const [kept, setKept] = useState<string>()
  const keep = () => {
    const taken = session.getState().profiles.map(({ label }) => label)
    const ids = actions.map(({ id }) => id)
    const label = planLabel(own.label, ids, taken)
    const { facts, situation } = carryOut(context.profile, context.day, actions)
    const done = session.add(label, { facts, situation, supposed: true })
    setFailure(done.ok ? undefined : actionFailure(done))
    if (!done.ok) return
    setKept(label)
  }
  return (
    <Group title={WAY_KEEP_WORDS.title} prose>
      {kept === undefined ? (
        <>
          <Prose>{KEEP_WORDS}</Prose>
          {failure !== undefined && (
            <Notice tone="bad" urgent>
              {failure}
            </Notice>
          )}
          <Button kind="primary" onTap={keep}>
            {WAY_KEEP_WORDS.keep}
          </Button>
        </>
      ) : (
        <>
          <Notice tone="good" title={WAY_KEEP_WORDS.kept(kept)} urgent>
            {keptText(own.label)}
          </Notice>
          <Button onTap={() => void goTab(links.profiles)}>{WAY_KEEP_WORDS.toProfiles}</Button>
        </>
      )}
    </Group>
  )
}
