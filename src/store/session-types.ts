import type { StoreApi } from 'zustand/vanilla'
import type { Facts, Problem, Profile, Situation } from '@/engine'

import type { LastAnswer } from './last-answer'
import type { Attempt, Reason } from './attempt'
import type { Change, Outcome } from './draft'
import type { SetAside } from './quarantine'

/** 'unread': not looked at yet, `list()` does; 'newer': written by a later app, look but do not touch. */
type ListedState = 'ok' | 'damaged' | 'newer' | 'unread'

export interface ListedProfile {
  id: string
  /** '' when it cannot be read, or has not been */
  label: string
  state: ListedState
  /** on a what-if copy: the id of the profile it is a copy of */
  trialOf?: string
  /** its facts are imagined, not as they are today */
  supposed?: true
}

export interface Removed {
  id: string
  label: string
  position: number
  wasCurrent: boolean
  /** as it was on screen */
  profile: Profile | null
  /** as it was on disk */
  stored: Profile | null
}

/** Which profile is open, and which reading of it: what a page keeps for itself is good for one of these only. */
export interface Opened {
  id: string | null
  /** counts up when what is open was changed by something else than the page's own fields */
  turn: number
  /** the visit of a page whose first answer made this profile: that page goes on as it is */
  bornIn: number | null
}

/**
 * What happened to the open profile elsewhere. 'removed': it was deleted; 'ended': the what-if copy was kept;
 * 'changed': it was changed, and is shown as it is now; 'clash': these members were changed elsewhere too, and stay
 * as they are there.
 */
export type Elsewhere =
  | { code: 'removed' | 'ended' | 'changed'; label: string }
  | { code: 'clash'; label: string; members: string[] }

export interface SessionState {
  /** 'idle' before `start()`; 'empty': no profile yet; 'damaged' and 'newer' say why `current` is null */
  status: 'idle' | 'empty' | 'ready' | 'damaged' | 'newer'
  profiles: ListedProfile[]
  currentId: string | null
  /** as it is on screen, also when it could not be saved */
  current: Profile | null
  /** a later app has written this profile: nothing typed here is kept */
  readOnly: boolean
  saving: 'idle' | 'saved' | 'failed'
  /** why the last save failed */
  reason: Reason | null
  /** labels of the profiles that were left before they could be saved: they are in memory only */
  unsaved: string[]
  /** facts of the current profile that were left out when it was read; its text is set aside at the first save */
  problems: Problem[]
  /** how many unreadable texts are set aside, as of the last start, `list()` or `discard()` */
  quarantined: number
  lastRemoved: Removed | null
  opened: Opened
  /** told until the next action */
  elsewhere: Elsewhere | null
  /** the last answers that were given, or the last change, as long as they can be taken back */
  lastAnswer: LastAnswer | null
}

/**
 * What became of an action. 'no-profile': there is none to act on; 'not-open': it is for a profile that is not the open
 * one any more; 'too-many': 20 are the most; 'is-trial': the open profile is a what-if copy itself; 'no-trial': it is
 * none. What could not be stored for a `Reason` stands in memory; what was refused otherwise has changed nothing.
 */
export type Done =
  Outcome | { ok: false; reason: 'no-profile' | 'not-open' | 'too-many' | 'is-trial' | 'no-trial' }
export type Content = Partial<Pick<Profile, 'supposed' | 'facts' | 'situation' | 'progress'>>

type Readable = Pick<StoreApi<SessionState>, 'getState' | 'getInitialState' | 'subscribe'>

/** The one truth in memory, for all pages. Every action is over when it returns, and none throws. */
export interface Session extends Readable {
  /** When the app starts. Later: only saves what is not saved yet. */
  start: () => void
  /** Saves what is open, then reads everything again. */
  refresh: () => Done
  /** Takes in what another tab has written. */
  hear: () => void
  /**
   * Gives facts of the profile that they are meant for, the open one; `undefined` takes an answer back.
   * @param visit of the page that asks: its answers about the same facts are taken back together
   */
  answer: (id: string, facts: Partial<Facts>, visit?: number) => Done
  /** @param visit of the page where a tap can take it back; without, it is no change to be taken back by one */
  updateSituation: (id: string, situation: Partial<Situation>, visit?: number) => Done
  /** @param visit as at `updateSituation` */
  updateProfile: (id: string, change: Change, visit?: number) => Done
  /** Takes the last answers, or the last change, back; what was changed since stays. */
  undoAnswer: () => Done
  /** Tries again to save what is on screen. */
  retry: () => Done
  /** Reads the labels and states of all profiles and counts what is set aside, for the list page. */
  list: () => void
  /** A new profile, at once the current one; if it cannot be saved it is there in memory, and so is the one left for it. */
  create: (label: string, content?: Content) => Done
  /** A new profile beside the open one, which stays open. */
  add: (label: string, content: Content) => Done
  /**
   * The profile that a first answer makes; refused where one is open by now.
   * @param visit of the page that asks
   */
  createFirst: (label: string, content: Content, visit: number) => Done
  /** Opens a profile. The one left for it stays in memory where it cannot be saved. */
  choose: (id: string) => Done
  rename: (id: string, label: string) => Done
  /** Says whether the facts of a profile are imagined, or are as they are today. */
  suppose: (id: string, supposed: boolean) => Done
  /**
   * A copy under another label; the current profile stays. It is no what-if copy whatever it is a copy of, but imagined
   * where that is one or is imagined.
   */
  duplicate: (id: string, label: string) => Done
  /**
   * Saves a what-if copy of the open profile under a label and opens it. Where it cannot be saved nothing changes. There
   * is no copy of a copy, and one that was dropped before is gone for good.
   */
  beginTrial: (label: string) => Done
  /**
   * Makes the open what-if copy an imagined profile of its own, under this label, and opens what it is a copy of, where
   * that is still there. One that was dropped before is gone for good.
   */
  keepTrial: (label: string) => Done
  /** Removes the open what-if copy and opens what it is a copy of, where that is still there; `undoRemove` undoes it. */
  dropTrial: () => Done
  remove: (id: string) => Done
  undoRemove: () => Done
  /** The stored texts of a profile, for export of what cannot be read. */
  raw: (id: string) => { key: string; text: string }[]
  /** The unreadable texts that were set aside. */
  setAside: () => Attempt<SetAside[]>
  /** Deletes one of them for good. Says whether it is gone. */
  discard: (key: string) => boolean
  /** A listed profile beside the open one, to look at; the open one as it is in memory. Null where it cannot be read. */
  read: (id: string) => Profile | null
}
