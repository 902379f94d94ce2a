import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Profile } from '@/engine'
import { createDraft, type Change, type Draft, type Outcome } from './draft'
import type { ProfileFound, Profiles } from './profiles-types'
import { countSetAside } from './quarantine'
import type { ListedProfile, SessionState } from './session-types'

const INITIAL: SessionState = {
  status: 'idle',
  profiles: [],
  currentId: null,
  current: null,
  readOnly: false,
  saving: 'idle',
  reason: null,
  problems: [],
  quarantined: 0,
  lastRemoved: null,
}

/** The open profile, and the state that shows it. */
export interface Desk {
  store: StoreApi<SessionState>
  /** Closes what is open and opens the profile in use. */
  begin: (atStart: boolean) => void
  open: (id: string, found: ProfileFound) => void
  /** The open profile as it is in memory, else as stored. */
  read: (id: string) => ProfileFound
  /** Saves what is not on disk yet; fine when nothing is open. */
  flush: () => Outcome
  change: (how: Change) => Outcome | { ok: false; reason: 'no-profile' }
  /** The ids in their order with what `look` says of each; the open profile as it is in memory. */
  arrange: (order: string[], look?: (id: string) => ListedProfile) => ListedProfile[]
}

/** How a readable profile stands in the list. */
export function entryOf({ id, label, trialOf, supposed }: Profile): ListedProfile {
  return {
    id,
    label,
    state: 'ok',
    ...(trialOf !== undefined && { trialOf }),
    ...(supposed && { supposed }),
  }
}

/** How a stored profile stands in the list. */
export function listed(id: string, found: ProfileFound): ListedProfile {
  if (found.state === 'ok') return entryOf(found.profile)
  return { id, label: '', state: found.state === 'newer' ? 'newer' : 'damaged' }
}

function shown(id: string, found: ProfileFound): Partial<SessionState> {
  const rest = { currentId: id, saving: 'idle', reason: null } as const
  if (found.state === 'ok')
    return {
      ...rest,
      status: 'ready',
      current: found.profile,
      readOnly: false,
      problems: found.problems,
    }
  const newer = found.state === 'newer'
  const status = newer ? 'newer' : 'damaged'
  return { ...rest, status, current: null, readOnly: newer, problems: [] }
}

/** The one profile that is open, over the saved ones; what it does is said at `Desk`. */
export function createDesk(profiles: Profiles): Desk {
  const store = createStore<SessionState>(() => INITIAL)
  const { getState, setState } = store
  let draft: Draft | null = null

  function known(id: string): ListedProfile {
    return getState().profiles.find((one) => one.id === id) ?? { id, label: '', state: 'unread' }
  }

  function arrange(order: string[], look: (id: string) => ListedProfile = known): ListedProfile[] {
    const open = draft?.get()
    // A profile whose first save failed is in no list yet.
    const ids = open && !order.includes(open.id) ? [...order, open.id] : order
    return ids.map((id) => (id === open?.id ? entryOf(open) : look(id)))
  }

  function hold(found: ProfileFound): void {
    draft = found.state === 'ok' ? createDraft(profiles, found.profile, found.revision) : null
  }

  function settle(open: Draft, outcome: Outcome): Outcome {
    // What is not taken changes nothing: the profile on screen is as saved as it was.
    if (!outcome.ok && outcome.reason === 'invalid') return outcome
    const order = getState().profiles.map((one) => one.id)
    setState({
      current: open.get(),
      saving: outcome.ok ? 'saved' : 'failed',
      reason: outcome.ok ? null : outcome.reason,
      readOnly: !outcome.ok && outcome.reason === 'newer',
      profiles: arrange(order),
    })
    return outcome
  }

  return {
    store,
    begin(atStart) {
      const { listing, opened } = profiles.load(atStart)
      const { lastRemoved } = getState()
      draft = null
      if (opened) hold(opened.found)
      const others = (id: string) => (id === opened?.id ? listed(id, opened.found) : known(id))
      setState({
        ...INITIAL,
        status: 'empty',
        profiles: arrange(listing.order, others),
        quarantined: countSetAside(listing.keys),
        lastRemoved,
        ...(opened && shown(opened.id, opened.found)),
      })
    },
    open(id, found) {
      hold(found)
      const order = getState().profiles.map((one) => one.id)
      const others = (one: string) => (one === id ? listed(id, found) : known(one))
      setState({ ...shown(id, found), profiles: arrange(order, others) })
    },
    read(id) {
      const open = draft?.get()
      if (open?.id !== id) return profiles.read(id)
      return { state: 'ok', profile: open, revision: 0, problems: [] }
    },
    flush: () => (draft ? settle(draft, draft.flush()) : { ok: true }),
    change: (how) =>
      draft ? settle(draft, draft.apply(how)) : { ok: false, reason: 'no-profile' },
    arrange,
  }
}
