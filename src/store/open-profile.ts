import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Profile } from '@/engine'

import type { Reason } from './attempt'
import {
  elsewhereOf,
  entryOf,
  failureOf,
  idsOf,
  INITIAL,
  listed,
  shown,
} from './open-profile-state'
import { type Change, createDraft, type Draft, type Saved } from './draft'
import { createLeftDrafts } from './left-drafts'
import type { ProfileFound, Profiles } from './profiles-types'
import { countSetAside } from './quarantine'
import { NEWER, NO_PROFILE, NOT_OPEN } from './refusals'
import { same } from './same'
import type { Done, ListedProfile, SessionState } from './session-types'

/** Whether everything is on disk, or why not. What happened elsewhere is told in the state. */
type Flushed = { ok: true } | { ok: false; reason: Reason }

type More = (before: Profile, after: Profile) => Partial<SessionState>

/** The open profile, and the state that shows it. */
export interface OpenProfile {
  store: StoreApi<SessionState>
  /** Closes what is open and opens the profile in use. */
  begin: (atStart: boolean) => void
  /**
   * Opens a profile. What is left and could not be saved stays in memory.
   * @param bornIn the visit whose first answer made it
   */
  open: (id: string, found: ProfileFound, bornIn?: number) => void
  /** A profile that was left before it could be saved. */
  left: (id: string) => Draft | undefined
  /** Forgets a profile that was left, since it was removed. */
  dropLeft: (id: string) => void
  /** As it is in memory, where it is open or not saved yet, else as stored. */
  read: (id: string) => ProfileFound
  /** The same as it is known to be on disk; null where it is not there. */
  stored: (id: string) => Profile | null
  /** Saves what is not on disk yet, what was left too; fine when the open one is there, or none is open. */
  flush: () => Flushed
  /** Takes in what was written elsewhere. */
  hear: () => void
  /**
   * Changes the profile that the change is meant for; refused where that is not the open one.
   * @param more what else to put into the state, where the change was made
   */
  change: (id: string, how: Change, more?: More) => Done
  /** The same for a change that no field of a page has made: pages draw their fields anew. */
  changeAnew: (id: string, how: Change) => Done
  /** The ids in their order with what `look` says of each; the open profile as it is in memory. */
  arrange: (order: string[], look?: (id: string) => ListedProfile) => ListedProfile[]
}

/** The one profile that is open, over the saved ones; what it does is said at `Desk`. */
export function createOpenProfile(profiles: Profiles): OpenProfile {
  const store = createStore<SessionState>(() => INITIAL)
  const { getState, setState } = store
  const left = createLeftDrafts()
  let draft: Draft | null = null

  function inMemory(id: string): Draft | undefined {
    return draft?.get().id === id ? draft : left.get(id)
  }

  function known(id: string): ListedProfile {
    return getState().profiles.find((one) => one.id === id) ?? { id, label: '', state: 'unread' }
  }

  function arrange(order: string[], look: (id: string) => ListedProfile = known): ListedProfile[] {
    // A profile whose first save failed is in no list yet.
    const unlisted = [...left.ids(), ...(draft ? [draft.get().id] : [])]
    return [...new Set([...order, ...unlisted])].map((id) => {
      const draftOfIt = inMemory(id)
      return draftOfIt ? entryOf(draftOfIt.get()) : look(id)
    })
  }

  function hold(id: string, found: ProfileFound): void {
    const kept = left.get(id)
    left.drop(id)
    draft =
      kept ?? (found.state === 'ok' ? createDraft(profiles, found.profile, found.revision) : null)
  }

  function unsaved(): Pick<SessionState, 'unsaved'> {
    return { unsaved: left.labels() }
  }

  function turned(id: string | null, bornIn: number | null): SessionState['opened'] {
    return { id, turn: getState().opened.turn + 1, bornIn }
  }

  function begin(atStart: boolean): void {
    const { listing, opened } = profiles.load(atStart)
    const { lastRemoved } = getState()
    draft = null
    if (opened) hold(opened.id, opened.found)
    const others = (id: string) => (id === opened?.id ? listed(id, opened.found) : known(id))
    setState({
      ...INITIAL,
      status: 'empty',
      profiles: arrange(listing.order, others),
      quarantined: countSetAside(listing.keys),
      lastRemoved,
      ...unsaved(),
      opened: turned(opened?.id ?? null, null),
      ...(opened && shown(opened.id, opened.found)),
    })
  }

  /**
   * Shows what became of the draft.
   * @param anew pages draw their fields anew
   */
  function settle(open: Draft, outcome: Saved, anew: boolean, more: Partial<SessionState>): void {
    const elsewhere = elsewhereOf(outcome, open.get().label)
    if (elsewhere?.code === 'removed') {
      begin(false)
      setState({ elsewhere })
      return
    }
    const failed = failureOf(outcome)
    const order = idsOf(getState())
    setState({
      current: open.get(),
      saving: failed === null ? 'saved' : 'failed',
      reason: failed,
      readOnly: failed === 'newer',
      profiles: arrange(order),
      ...more,
      ...(elsewhere !== null && { elsewhere }),
      ...((anew || elsewhere !== null) && { opened: turned(open.get().id, null) }),
    })
  }

  function changeOpen(id: string, how: Change, anew: boolean, more?: More): Done {
    const { currentId, readOnly } = getState()
    if (currentId === null) return NO_PROFILE
    if (id !== currentId) return NOT_OPEN
    if (readOnly) return NEWER
    if (draft === null) return NO_PROFILE
    const before = draft.get()
    const outcome = draft.apply(how)
    // What is not taken changes nothing: the profile on screen is as saved as it was.
    if (!outcome.ok && outcome.reason === 'invalid') return outcome
    // In memory it is changed also when the disk refused.
    const isMade = outcome.ok || failureOf(outcome) !== null
    settle(draft, outcome, anew, {
      elsewhere: null,
      ...(isMade && more?.(before, draft.get())),
    })
    return outcome
  }

  return {
    store,
    begin,
    open(id, found, bornIn) {
      if (draft !== null) left.keep(draft)
      hold(id, found)
      const order = idsOf(getState())
      const others = (one: string) => (one === id ? listed(id, found) : known(one))
      setState({
        ...shown(id, found),
        profiles: arrange(order, others),
        opened: turned(id, bornIn ?? null),
        elsewhere: null,
        ...unsaved(),
      })
    },
    left: left.get,
    dropLeft(id) {
      left.drop(id)
      setState(unsaved())
    },
    read(id) {
      const open = inMemory(id)
      if (open === undefined) return profiles.read(id)
      return { state: 'ok', profile: open.get(), revision: 0, problems: [] }
    },
    stored(id) {
      const open = inMemory(id)
      if (open !== undefined) return open.stored()
      const found = profiles.read(id)
      return found.state === 'ok' ? found.profile : null
    },
    flush() {
      const over = left.flush()
      if (over.length > 0) setState(unsaved())
      const told = over.map(({ draft: one, outcome }) => elsewhereOf(outcome, one.get().label))
      if (draft === null) return { ok: true }
      const outcome = draft.flush()
      const elsewhere = told.find((one) => one !== null)
      settle(draft, outcome, false, elsewhere ? { elsewhere } : {})
      const reason = failureOf(outcome)
      return reason === null ? { ok: true } : { ok: false, reason }
    },
    hear() {
      const { order } = profiles.list()
      const open = draft
      if (open === null) {
        // The first profile of all may have been made elsewhere.
        if (!same(order, idsOf(getState()))) begin(false)
        return
      }
      const before = open.get()
      const outcome = open.hear()
      setState({ profiles: arrange(order) })
      if (outcome.ok && same(before, open.get())) return
      settle(open, outcome, true, {
        elsewhere: outcome.ok ? { code: 'changed', label: open.get().label } : null,
      })
    },
    change: (id, how, more) => changeOpen(id, how, false, more),
    changeAnew: (id, how) => changeOpen(id, how, true),
    arrange,
  }
}
