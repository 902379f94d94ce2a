import type { Facts, Profile, Situation } from '@/engine'
import type { SessionState } from '@/store'

/** The situation as long as nothing of it was said: a renewal without any change. */
export const NOTHING_YET: Situation = { changes: [] }
const NO_FACTS: Facts = {}
const NO_PROGRESS: Profile['progress'] = {}

/** The profile in use; this and what follows is for `useVisible`, so nothing is made anew each time. */
export const openProfile = ({ current }: SessionState): Profile | null => current

/** Its answers, none without a profile. */
export const openFacts = ({ current }: SessionState): Facts => current?.facts ?? NO_FACTS

/** Its situation, an empty one without a profile. */
export const openSituation = ({ current }: SessionState): Situation =>
  current?.situation ?? NOTHING_YET

/** How far its papers are, nowhere without a profile. */
export const openProgress = ({ current }: SessionState): Profile['progress'] =>
  current?.progress ?? NO_PROGRESS
