import { rngOf } from '../../random'
import { openStore, startStore, type OpenStore } from '../open-store'
import { faultyStorage, type FaultyStorage, type Plan } from '../faulty-storage'
import type { Done } from '@/store/session-types'

/** What the store has promised about one profile, and what it may have done without promising. */
interface Pledge {
  traces: Set<string>
  triedTraces: Set<string>
  labels: Set<string>
  stored: boolean
  removed: 'no' | 'maybe' | 'yes'
}

export interface Verdict {
  calls: number
  struck: boolean
  /** promised, and no longer there after the restart */
  lost: string[]
  /** promised, and not on disk at that moment */
  falselySaved: string[]
}

/**
 * A person at work for `length` taps, the same for the same seed, while one storage call goes wrong; then a restart.
 * Every tap that gives an answer leaves a trace of its own in the profile, so that nothing lost can go unseen.
 */
export function runHistory(seed: number, length: number, plan?: Plan): Verdict {
  const random = rngOf(seed).next
  const kv = faultyStorage(plan)
  const pledges = new Map<string, Pledge>()
  const falselySaved: string[] = []
  let checks = 2
  let store = startStore(kv, random)

  for (let tap = 0; tap < length && !kv.isDead(); tap += 1) {
    const open = store.session.getState().currentId
    step(store, pledges, random, tap)
    const state = store.session.getState()
    // Leaving a profile saves it first; staying on it, 'saved' on screen is a pledge too.
    if (open !== null && open !== state.currentId && pledges.get(open)?.removed === 'no') {
      keep(pledges, open)
    }
    if (state.currentId !== null && state.saving === 'saved') keep(pledges, state.currentId)
    if (kv.struck() && checks-- > 0)
      falselySaved.push(...missing(kv, pledges).map((what) => `tap ${tap}: ${what}`))
    if (random() < 0.08) store = startStore(kv, random)
  }
  return { calls: kv.count(), struck: kv.struck(), lost: missing(kv, pledges), falselySaved }
}

function pledgeOf(pledges: Map<string, Pledge>, id: string): Pledge {
  const known = pledges.get(id)
  if (known) return known
  const made: Pledge = {
    traces: new Set(),
    triedTraces: new Set(),
    labels: new Set(),
    stored: false,
    removed: 'no',
  }
  pledges.set(id, made)
  return made
}

function keep(pledges: Map<string, Pledge>, id: string): void {
  const pledge = pledgeOf(pledges, id)
  pledge.stored = true
  pledge.triedTraces.forEach((trace) => pledge.traces.add(trace))
}

function step(
  { session }: OpenStore,
  pledges: Map<string, Pledge>,
  random: () => number,
  tap: number,
): void {
  const { profiles, currentId, current } = session.getState()
  const pick = profiles[Math.floor(random() * profiles.length)]?.id ?? 'none'
  const chance = random()
  if (current === null || currentId === null || chance < 0.1) {
    const done = session.create(`新${tap}`)
    const made = session.getState().current
    if (made && made.id !== currentId) {
      pledgeOf(pledges, made.id).labels.add(made.label)
      if (done.ok) keep(pledges, made.id)
    }
  } else if (chance < 0.55) {
    const trace = `mark-${tap}`
    pledgeOf(pledges, currentId).triedTraces.add(trace)
    const change = (old: typeof current) => ({
      ...old,
      progress: { ...old.progress, [trace]: 'done' as const },
    })
    if (session.updateProfile(currentId, change).ok) keep(pledges, currentId)
  } else if (chance < 0.65) {
    const pledge = pledgeOf(pledges, pick)
    const label = `名${tap}`
    if (session.rename(pick, label).ok) pledge.labels.clear()
    pledge.labels.add(label)
  } else if (chance < 0.75) session.choose(pick)
  else if (chance < 0.82) {
    const before = new Set(profiles.map((one) => one.id))
    const done = session.duplicate(pick, `副${tap}`)
    const copy = session.getState().profiles.find((one) => !before.has(one.id))
    if (done.ok && copy) copyPledge(pledges, pick, copy.id, copy.label)
  } else if (chance < 0.9) {
    const done = session.remove(pick)
    pledgeOf(pledges, pick).removed = done.ok ? 'yes' : 'maybe'
  } else if (chance < 0.96) undo({ session }, pledges)
  else session.refresh()
}

function copyPledge(pledges: Map<string, Pledge>, from: string, to: string, label: string) {
  const copy = pledgeOf(pledges, to)
  copy.labels.add(label)
  pledgeOf(pledges, from).traces.forEach((trace) => copy.triedTraces.add(trace))
  keep(pledges, to)
}

function undo({ session }: Pick<OpenStore, 'session'>, pledges: Map<string, Pledge>): void {
  const last = session.getState().lastRemoved
  const done: Done = session.undoRemove()
  if (!last) return
  pledgeOf(pledges, last.id).removed = done.ok ? 'no' : 'maybe'
  if (done.ok && last.profile) keep(pledges, last.id)
}

/** What is promised and not there, as a fresh start on a sound storage sees it. */
function missing(kv: FaultyStorage, pledges: Map<string, Pledge>): string[] {
  const { profiles } = openStore(faultyStorage(undefined, new Map(kv.map)))
  const { order } = profiles.load(true).listing
  return [...pledges].flatMap(([id, pledge]) => {
    if (!pledge.stored || pledge.removed !== 'no') return []
    const found = profiles.read(id)
    if (!order.includes(id)) return [`${id} is not listed`]
    if (found.state !== 'ok') return [`${id} is ${found.state}`]
    const { progress, label } = found.profile
    const gone = [...pledge.traces].filter((trace) => !(trace in progress))
    const unparsed = pledge.labels.size > 0 && !pledge.labels.has(label)
    return [
      ...gone.map((trace) => `${id} without ${trace}`),
      ...(unparsed ? [`${id} is called ${label}`] : []),
    ]
  })
}
