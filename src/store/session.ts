import { type Facts, LIMITS, type Profile } from '@/engine'

import { createOpenProfile } from './open-profile'
import { entryOf, listed } from './open-profile-state'
import { type Change, createDraft, type Draft } from './draft'
import { factsOf, noteAnswer, takenBack } from './last-answer'
import { merge } from './merge'
import type { Profiles } from './profiles-types'
import { countSetAside, type Quarantine } from './quarantine'
import { NO_PROFILE, NOT_OPEN, STALE, TOO_MANY, UNLABELLED } from './refusals'
import type { Content, Done, Session } from './session-types'
import { tidy } from './tidy'
import { createTrials } from './trials'

/** The session over the saved profiles; what each action does is said at `Session`. */
export function createSession(profiles: Profiles, quarantine: Quarantine): Session {
  const openProfile = createOpenProfile(profiles)
  const { getState, setState, getInitialState, subscribe } = openProfile.store

  function isListed(id: string): boolean {
    return getState().profiles.some((one) => one.id === id)
  }

  /** A profile under a new id, or why there is none. */
  function fresh(label: string, content: Content, trialOf?: string): Profile | Done {
    if (getState().profiles.length >= LIMITS.profiles) return TOO_MANY
    if (label.trim() === '') return UNLABELLED
    const { supposed, facts = {}, situation, progress } = content
    const id = profiles.newId()
    const made = tidy({ label: label.trim(), trialOf, supposed, facts, situation, progress }, id)
    if (made.problems.length === 0) return made.profile
    return { ok: false, reason: 'invalid', problems: made.problems }
  }

  function create(label: string, content: Content, bornIn?: number): Done {
    openProfile.flush()
    const made = fresh(label, content)
    if ('ok' in made) return made
    openProfile.open(made.id, { state: 'ok', profile: made, revision: 0, problems: [] }, bornIn)
    const before = { ...made, facts: {} }
    if (bornIn !== undefined)
      setState({
        lastAnswer: noteAnswer(null, { id: made.id, visit: bornIn, before, after: made }),
      })
    return openProfile.flush()
  }

  function add(label: string, content: Content): Done {
    const made = fresh(label, content)
    if ('ok' in made) return made
    const written = profiles.add(made, false)
    if (!written.ok) return written
    setState({ profiles: [...getState().profiles, entryOf(made)] })
    return { ok: true }
  }

  function storedDraft(id: string): Draft | null {
    const found = profiles.read(id)
    if (found.state !== 'ok' || profiles.isGone(id)) return null
    return createDraft(profiles, found.profile, found.revision)
  }

  /** Changes a profile of the list that need not be the open one. */
  function edit(id: string, change: Change): Done {
    if (id === getState().current?.id) return openProfile.change(id, change)
    const draft = openProfile.left(id) ?? storedDraft(id)
    if (draft === null) return NO_PROFILE
    const done = draft.apply(change)
    list()
    return done
  }

  function list(): void {
    const { order, keys } = profiles.list()
    setState({
      profiles: openProfile.arrange(order, (id) => listed(id, profiles.read(id))),
      quarantined: countSetAside(keys),
    })
  }

  function choose(id: string): Done {
    const saved = openProfile.flush()
    const isLeft = openProfile.left(id) !== undefined
    if (!isListed(id) || (!isLeft && profiles.isGone(id))) return NO_PROFILE
    if (id === getState().currentId && !saved.ok) return saved
    const found = isLeft ? openProfile.read(id) : profiles.read(id)
    openProfile.open(id, found)
    // If the index does not take it, only the next start opens another profile.
    if (found.state === 'ok') profiles.choose(id)
    return isLeft ? openProfile.flush() : { ok: true }
  }

  function remove(id: string): Done {
    // An undo is to bring back what is there now, not what this window has last heard of.
    if (id === getState().currentId) openProfile.hear()
    const position = getState().profiles.findIndex((one) => one.id === id)
    if (position < 0) return NO_PROFILE
    const found = openProfile.read(id)
    const stored = openProfile.stored(id)
    const removed = profiles.remove(id)
    if (!removed.ok) return removed
    const isOpen = id === getState().currentId
    // One that is not saved yet is opened when it is had back, with what was typed.
    const wasCurrent = isOpen || openProfile.left(id) !== undefined
    openProfile.dropLeft(id)
    const profile = found.state === 'ok' ? found.profile : null
    const { label } = listed(id, found)
    setState({
      lastRemoved: { id, label, position, wasCurrent, profile, stored },
      profiles: getState().profiles.filter((one) => one.id !== id),
    })
    if (isOpen) openProfile.begin(false)
    // What could not be saved may find the room now.
    openProfile.flush()
    return { ok: true }
  }

  function undoRemove(): Done {
    const last = getState().lastRemoved
    if (!last) return NO_PROFILE
    const saved = openProfile.flush()
    if (!saved.ok) return saved
    const { id, position, wasCurrent, profile, stored } = last
    const restored = profiles.restore(id, position, profile)
    if (!restored.ok) return restored
    setState({ lastRemoved: null, profiles: openProfile.arrange(profiles.list().order) })
    if (!wasCurrent) return { ok: true }
    const chosen = choose(id)
    // What was on screen when it was removed may never have been saved; what was saved since stays.
    return profile && stored
      ? openProfile.changeAnew(id, (now) => merge(stored, profile, now).profile)
      : chosen
  }

  /** Keeps how a change is taken back. */
  const note = (id: string, visit: number | undefined) => (before: Profile, after: Profile) => ({
    lastAnswer: noteAnswer(getState().lastAnswer, { id, visit, before, after }),
  })

  const answer = (id: string, facts: Partial<Facts>, visit?: number): Done =>
    openProfile.change(
      id,
      (old) => ({ ...old, facts: { ...old.facts, ...facts } }),
      note(id, visit),
    )

  /** What a tap has changed beside the facts is offered to be taken back only until something else is saved. */
  const dropChange = () => {
    const { lastAnswer } = getState()
    return lastAnswer !== null && factsOf(lastAnswer).length === 0 ? { lastAnswer: null } : {}
  }

  const updateProfile = (id: string, change: Change, visit?: number): Done =>
    openProfile.change(id, change, visit === undefined ? dropChange : note(id, visit))

  function undoAnswer(): Done {
    const { lastAnswer } = getState()
    if (lastAnswer === null) return NO_PROFILE
    setState({ lastAnswer: null })
    let refused = false
    const done = openProfile.changeAnew(lastAnswer.id, (now) => {
      const back = takenBack(lastAnswer, now)
      refused = back === null
      return back ?? now
    })
    return refused ? STALE : done
  }

  return {
    getState,
    getInitialState,
    subscribe,
    start() {
      if (getState().status === 'idle') openProfile.begin(true)
      else openProfile.flush()
    },
    refresh() {
      const saved = openProfile.flush()
      if (saved.ok) openProfile.begin(false)
      return saved
    },
    hear: openProfile.hear,
    answer,
    updateSituation: (id, situation, visit) =>
      updateProfile(
        id,
        (old) => ({ ...old, situation: { ...old.situation, ...situation } }),
        visit,
      ),
    updateProfile,
    undoAnswer,
    retry: openProfile.flush,
    list,
    create: (label, content = {}) => create(label, content),
    add,
    createFirst(label, content, visit) {
      // Another tab may have made one; its facts are not these.
      openProfile.hear()
      return getState().status === 'empty' ? create(label, content, visit) : NOT_OPEN
    },
    choose,
    rename(id, label) {
      if (label.trim() === '') return UNLABELLED
      return edit(id, (old) => ({ ...old, label: label.trim() }))
    },
    suppose: (id, supposed) => edit(id, (old) => ({ ...old, supposed: supposed || undefined })),
    duplicate(id, label) {
      const found = openProfile.read(id)
      if (found.state !== 'ok') return NO_PROFILE
      const { trialOf, supposed } = found.profile
      const isImagined = supposed || trialOf !== undefined
      return add(label, { ...found.profile, ...(isImagined && { supposed: true }) })
    },
    remove,
    undoRemove,
    ...createTrials(openProfile, profiles, { fresh, choose, remove }),
    raw: profiles.raw,
    setAside: quarantine.list,
    discard(key) {
      const gone = quarantine.remove(key)
      setState({ quarantined: countSetAside(profiles.list().keys) })
      return gone
    },
    read(id) {
      // What was removed is stored until the next start.
      const found = isListed(id) ? openProfile.read(id) : undefined
      return found?.state === 'ok' ? found.profile : null
    },
  }
}
