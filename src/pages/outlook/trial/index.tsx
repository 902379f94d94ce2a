import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { session, type Done, type SessionState } from '@/store'

import { TRIAL_WORDS } from '@/text/outlook'
import { Notice, Placeholder, Title } from '@/ui'
import { actionFailure } from '@/text/profile'
import { NoProfile } from '../../shared/no-profile'
import { openProfile } from '../../shared/selectors'
import { WithOwner } from '../../shared/owner'
import { RemovedNotice } from '../../shared/removed-notice'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Begin } from './begin'
import { Kept } from './kept'
import { Running } from './running'

const TITLE = TRIAL_WORDS.title

/** The trial that was dropped last, as long as it can be had back. */
const dropped = ({ lastRemoved }: SessionState) =>
  lastRemoved?.profile?.trialOf === undefined ? null : lastRemoved

/** 试一份改动: a copy to change, and what that makes of the points. */
export default function TrialPage() {
  usePlainFavorite()
  const profile = useVisible(openProfile)
  const removed = useVisible(dropped)
  const [kept, setKept] = useState<{ label: string; original: string; openId: string }>()
  const [failure, setFailure] = useState<string>()
  useDidShow(() => session.list())

  const act = (action: () => Done): boolean => {
    const done = action()
    setFailure(done.ok ? undefined : actionFailure(done))
    return done.ok
  }

  const original = profile?.trialOf
  // Until another profile is opened, or a trial begun.
  const isKept = kept !== undefined && kept.openId === profile?.id
  return (
    // What was kept or dropped is said after another profile is open: only the parts inside start anew with it.
    <WithOwner>
      {() => (
        <Screen ownTrial={original !== undefined}>
          {profile === null ? <NoProfile title={TITLE} /> : <Title>{TITLE}</Title>}
          <Placeholder>
            {removed !== null && original === undefined && (
              <RemovedNotice removed={removed} onUndo={() => act(session.undoRemove)} />
            )}
            {failure !== undefined && original === undefined && (
              <Notice tone="bad" urgent>
                {failure}
              </Notice>
            )}
          </Placeholder>
          {profile !== null && original !== undefined && (
            <Running
              key={profile.id}
              profile={profile}
              original={original}
              act={act}
              failure={failure}
              onKept={(label) =>
                setKept({ label, original, openId: session.getState().currentId ?? '' })
              }
            />
          )}
          {profile !== null && original === undefined && isKept && (
            <Kept label={kept.label} original={kept.original} />
          )}
          {profile !== null && original === undefined && !isKept && (
            <Begin profile={profile} act={act} />
          )}
        </Screen>
      )}
    </WithOwner>
  )
}
