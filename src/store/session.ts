import type { Profile } from '@/engine'
import { createDesk, entryOf, listed } from './desk'
import { createDraft, tidy, type Change } from './draft'
import type { Profiles } from './profiles-types'
import { countSetAside, type Quarantine } from './quarantine'
import { NO_PROFILE, TOO_MANY, UNLABELLED } from './refusals'
import type { Content, Done, Session } from './session-types'
import { createTrials } from './trials'

const MOST_PROFILES = 20

/** The session over the saved profiles; what each action does is said at `Session`. */
export function createSession(profiles: Profiles, quarantine: Quarantine): Session {
  const desk = createDesk(profiles)
  const { getState, setState, getInitialState, subscribe } = desk.store

  function isListed(id: string): boolean {
    return getState().profiles.some((one) => one.id === id)
  }

  /** A profile under a new id, or why there is none. */
  function fresh(label: string, content: Content, trialOf?: string): Profile | Done {
    if (getState().profiles.length >= MOST_PROFILES) return TOO_MANY
    if (label.trim() === '') return UNLABELLED
    const { supposed, facts = {}, situation = { changes: [] }, progress = {} } = content
    const id = profiles.newId()
    const made = tidy(
      { schema: 1, id, label: label.trim(), trialOf, supposed, facts, situation, progress },
      id,
    )
    if (made.problems.length === 0) return made.profile
    return { ok: false, reason: 'invalid', problems: made.problems }
  }

  /** Changes a profile that need not be the open one. */
  function edit(id: string, change: Change): Done {
    if (id === getState().current?.id) return desk.change(change)
    const found = profiles.read(id)
    if (found.state !== 'ok') return NO_PROFILE
    const done = createDraft(profiles, found.profile, found.revision).apply(change)
    list()
    return done
  }

  function list(): void {
    const { order, keys } = profiles.list()
    setState({
      profiles: desk.arrange(order, (id) => listed(id, profiles.read(id))),
      quarantined: countSetAside(keys),
    })
  }

  function choose(id: string): Done {
    if (!isListed(id)) return NO_PROFILE
    const saved = desk.flush()
    if (!saved.ok) return saved
    const found = profiles.read(id)
    desk.open(id, found)
    // If the index does not take it, only the next start opens another profile.
    if (found.state === 'ok') profiles.choose(id)
    return saved
  }

  function remove(id: string): Done {
    const position = getState().profiles.findIndex((one) => one.id === id)
    if (position < 0) return NO_PROFILE
    const found = desk.read(id)
    const removed = profiles.remove(id)
    if (!removed.ok) return removed
    const wasCurrent = id === getState().currentId
    const profile = found.state === 'ok' ? found.profile : null
    const { label } = listed(id, found)
    setState({
      lastRemoved: { id, label, position, wasCurrent, profile },
      profiles: getState().profiles.filter((one) => one.id !== id),
    })
    if (wasCurrent) desk.begin(false)
    return { ok: true }
  }

  function undoRemove(): Done {
    const last = getState().lastRemoved
    if (!last) return NO_PROFILE
    const saved = desk.flush()
    if (!saved.ok) return saved
    const { id, position, wasCurrent, profile } = last
    // Another tab may have started since, and deleted it for good.
    const gone = profile !== null && profiles.read(id).state !== 'ok'
    const stored = gone ? profiles.add(profile, false) : undefined
    if (stored && !stored.ok) return stored
    const restored = profiles.restore(id, position)
    if (!restored.ok) return restored
    setState({ lastRemoved: null, profiles: desk.arrange(profiles.list().order) })
    if (!wasCurrent) return { ok: true }
    const chosen = choose(id)
    // What was on screen when it was removed may never have been saved.
    return profile ? desk.change(() => profile) : chosen
  }

  return {
    getState,
    getInitialState,
    subscribe,
    start() {
      if (getState().status === 'idle') desk.begin(true)
      else desk.flush()
    },
    refresh() {
      const saved = desk.flush()
      if (saved.ok) desk.begin(false)
      return saved
    },
    answer: (facts) => desk.change((old) => ({ ...old, facts: { ...old.facts, ...facts } })),
    updateSituation: (situation) =>
      desk.change((old) => ({ ...old, situation: { ...old.situation, ...situation } })),
    updateProfile: desk.change,
    retry: desk.flush,
    list,
    create(label, content = {}) {
      const saved = desk.flush()
      if (!saved.ok) return saved
      const made = fresh(label, content)
      if ('ok' in made) return made
      desk.open(made.id, { state: 'ok', profile: made, revision: 0, problems: [] })
      return desk.flush()
    },
    choose,
    rename(id, label) {
      if (label.trim() === '') return UNLABELLED
      return edit(id, (old) => ({ ...old, label: label.trim() }))
    },
    suppose: (id, supposed) => edit(id, (old) => ({ ...old, supposed: supposed || undefined })),
    duplicate(id, label) {
      const found = desk.read(id)
      if (found.state !== 'ok') return NO_PROFILE
      const { trialOf, supposed } = found.profile
      const isImagined = supposed || trialOf !== undefined
      const made = fresh(label, { ...found.profile, ...(isImagined && { supposed: true }) })
      if ('ok' in made) return made
      const written = profiles.add(made, false)
      if (!written.ok) return written
      setState({ profiles: [...getState().profiles, entryOf(made)] })
      return { ok: true }
    },
    remove,
    undoRemove,
    ...createTrials(desk, profiles, { fresh, choose, remove }),
    raw: profiles.raw,
    setAside: quarantine.list,
    discard(key) {
      const gone = quarantine.remove(key)
      setState({ quarantined: countSetAside(profiles.list().keys) })
      return gone
    },
    read(id) {
      // What was removed is stored until the next start.
      const found = isListed(id) ? desk.read(id) : undefined
      return found?.state === 'ok' ? found.profile : null
    },
  }
}
