import type { Profile } from '@/engine'

import type { OpenProfile } from './open-profile'
import type { Profiles } from './profiles-types'
import { IS_TRIAL, NO_PROFILE, NO_TRIAL, UNLABELLED } from './refusals'
import type { Content, Done, Session } from './session-types'

/** What the session lends: a profile under a new id, and the actions on the list. */
export interface SessionDoor {
  fresh: (label: string, content: Content, trialOf: string) => Profile | Done
  choose: Session['choose']
  remove: Session['remove']
}

/** What-if copies of the open profile; what each action does is said at `Session`. */
export function createTrials(
  openProfile: OpenProfile,
  profiles: Profiles,
  { fresh, choose, remove }: SessionDoor,
): Pick<Session, 'beginTrial' | 'keepTrial' | 'dropTrial'> {
  const current = () => openProfile.store.getState().current

  /** To have it back would end the trial that came after it. */
  function forgetDropped(): void {
    const { lastRemoved } = openProfile.store.getState()
    if (lastRemoved?.profile?.trialOf !== undefined)
      openProfile.store.setState({ lastRemoved: null })
  }

  return {
    beginTrial(label) {
      const saved = openProfile.flush()
      if (!saved.ok) return saved
      const original = current()
      if (original === null) return NO_PROFILE
      if (original.trialOf !== undefined) return IS_TRIAL
      const made = fresh(label, original, original.id)
      if ('ok' in made) return made
      const written = profiles.add(made, true)
      if (!written.ok) return written
      openProfile.open(made.id, { state: 'ok', profile: made, revision: written.seq, problems: [] })
      forgetDropped()
      return openProfile.flush()
    },
    keepTrial(label) {
      const trial = current()
      if (trial === null) return NO_PROFILE
      if (trial.trialOf === undefined) return NO_TRIAL
      if (label.trim() === '') return UNLABELLED
      const kept = openProfile.change(trial.id, (old) => ({
        ...old,
        label: label.trim(),
        trialOf: undefined,
        supposed: true,
      }))
      if (!kept.ok) return kept
      forgetDropped()
      // Where the original is gone, the kept one stays open.
      choose(trial.trialOf)
      return kept
    },
    dropTrial() {
      const trial = current()
      if (trial === null) return NO_PROFILE
      if (trial.trialOf === undefined) return NO_TRIAL
      const removed = remove(trial.id)
      // Where the original is gone, what was opened in its place stays open.
      if (removed.ok) choose(trial.trialOf)
      return removed
    },
  }
}
