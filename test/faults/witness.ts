import type { Profile } from '@/engine'
import type { Done, Session } from '@/store'

import { startStore } from '../store/open-store'
import { copyOf, struckStorage, type Disk } from './struck-storage'

type Leaves = Map<string, string>

/** What was promised of one profile, leaf by leaf, and what may be there without a promise. */
interface Pledge {
  promised: Leaves
  tried: Map<string, Set<string>>
  isStored: boolean
  deleted: 'no' | 'maybe' | 'yes'
}

const ABSENT = 'absent'

function leavesOf(profile: Profile | null): Leaves {
  const leaves: Leaves = new Map()
  if (profile === null) return leaves
  const { facts, situation, progress, label, supposed, trialOf } = profile
  const groups: Record<string, object> = {
    facts,
    situation,
    progress,
    '': { label, supposed, trialOf },
  }
  for (const [group, members] of Object.entries(groups))
    for (const [name, value] of Object.entries(members))
      if (value !== undefined) leaves.set(`${group}.${name}`, JSON.stringify(value))
  return leaves
}

/** Writes down what each action has promised, and compares it with what a fresh start finds. */
export function createWitness() {
  const pledges = new Map<string, Pledge>()

  function pledgeOf(id: string): Pledge {
    const known = pledges.get(id)
    if (known) return known
    const made: Pledge = { promised: new Map(), tried: new Map(), isStored: false, deleted: 'no' }
    pledges.set(id, made)
    return made
  }

  const memory = (session: Session): Map<string, Leaves> => {
    const ids = session.getState().profiles.map(({ id }) => id)
    return new Map(ids.map((id) => [id, leavesOf(session.read(id))]))
  }
  const open = ({ getState }: Session) => {
    const { current } = getState()
    return new Map(current ? [[current.id, leavesOf(current)]] : [])
  }

  /** All of a profile that is shown is promised. */
  function promise(id: string, leaves: Leaves): void {
    const pledge = pledgeOf(id)
    pledge.isStored = true
    for (const name of new Set([
      ...leaves.keys(),
      ...pledge.promised.keys(),
      ...pledge.tried.keys(),
    ])) {
      // What this window shows is promised only where it has changed it, or nobody has yet.
      if (pledge.tried.has(name) || !pledge.promised.has(name))
        pledge.promised.set(name, leaves.get(name) ?? ABSENT)
    }
    pledge.tried.clear()
  }

  return {
    /** What a sound storage holds before anything goes wrong. */
    know(disk: Disk) {
      const { session } = startStore(struckStorage(copyOf(disk)))
      session.list()
      for (const [id, leaves] of memory(session)) if (leaves.size > 0) promise(id, leaves)
    },
    /** Does one thing, and writes down what it says. */
    act(session: Session, action: () => Done | void) {
      const before = open(session)
      const done = action()
      const { saving, currentId } = session.getState()
      for (const [id, leaves] of open(session)) {
        const was = before.get(id) ?? new Map<string, string>()
        const { tried } = pledgeOf(id)
        for (const name of new Set([...leaves.keys(), ...was.keys()])) {
          if (leaves.get(name) === was.get(name)) continue
          tried.set(name, (tried.get(name) ?? new Set()).add(leaves.get(name) ?? ABSENT))
        }
        if (saving === 'saved' && id === currentId && (done ?? { ok: true }).ok) promise(id, leaves)
      }
      return done
    },
    /** A change of a profile that is not the open one. */
    expect(id: string, name: string, value: string | undefined, isOk: boolean) {
      const pledge = pledgeOf(id)
      const text = value === undefined ? ABSENT : JSON.stringify(value)
      if (isOk) pledge.promised.set(name, text)
      else pledge.tried.set(name, (pledge.tried.get(name) ?? new Set()).add(text))
    },
    deleted(id: string, done: Done, isBack = false) {
      pledgeOf(id).deleted = done.ok ? (isBack ? 'no' : 'yes') : 'maybe'
    },
    /** What is promised and not there, and what is there though it was deleted. */
    missing(disk: Disk): { lost: string[]; revived: string[] } {
      const { session } = startStore(struckStorage(copyOf(disk)))
      session.list()
      const states = new Map(session.getState().profiles.map(({ id, state }) => [id, state]))
      const lost: string[] = []
      const revived: string[] = []
      for (const [id, { promised, tried, isStored, deleted }] of pledges) {
        if (deleted === 'yes' && states.has(id)) revived.push(id)
        if (!isStored || deleted !== 'no') continue
        if (states.get(id) !== 'ok') lost.push(`${id} is ${states.get(id) ?? 'not listed'}`)
        else {
          const leaves = leavesOf(session.read(id))
          for (const [name, value] of promised) {
            const have = leaves.get(name) ?? ABSENT
            if (have !== value && !tried.get(name)?.has(have)) lost.push(`${id} ${name}: ${have}`)
          }
        }
      }
      return { lost, revived }
    },
  }
}

export type Witness = ReturnType<typeof createWitness>
