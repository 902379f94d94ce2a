import { rngOf } from '../random'
import { startStore } from '../store/open-store'
import type { History } from './histories'
import {
  copyOf,
  KINDS,
  type Plan,
  struckStorage,
  type StruckStorage,
  usedOf,
} from './struck-storage'
import { createWitness } from './witness'

export interface Verdict {
  calls: StruckStorage['calls']
  hasStruck: boolean
  used: number
  /** promised, and not there after a restart */
  lost: string[]
  /** deleted, and there after a restart */
  revived: string[]
  /** what was thrown at the person */
  escaped: string[]
}

/** A history on a storage of which one call goes wrong, and what a start on a sound one finds then. */
export function runHistory(history: History, plan?: Plan): Verdict {
  const { disk, raws } = history.before()
  const witness = createWitness()
  witness.know(disk)
  const kv = struckStorage(copyOf(disk), plan)
  const random = rngOf(99).next
  const escaped: string[] = []
  try {
    history.play({ kv, witness, start: () => startStore(kv, random).session })
  } catch (error) {
    escaped.push(String(error))
  }
  const texts = [...kv.disk.map.values()].join('\n\n')
  const gone = raws.filter((raw) => !texts.includes(raw)).map((raw) => `raw ${raw.slice(0, 20)}`)
  const { lost, revived } = witness.missing(kv.disk)
  return {
    calls: kv.calls,
    hasStruck: kv.hasStruck(),
    used: usedOf(kv.disk.map),
    lost: [...lost, ...gone],
    revived,
    escaped,
  }
}

/** Every way in which every call of a history can go wrong: one plan for each call and kind first, then all sizes. */
export function plansOf(history: History): { first: Plan[]; more: Plan[] } {
  const { calls, used } = runHistory(history)
  const first: Plan[] = []
  const more: Plan[] = []
  calls.forEach(({ call, length }, index) => {
    const at = index + 1
    for (const kind of KINDS) {
      if (kind.includes('×') && call !== 'get') continue
      const torn = kind === 'truncated' || kind === 'killed in the middle'
      first.push({ kind, at, size: torn ? length >> 1 : 0 })
      if (torn && call !== 'remove')
        for (let size = 0; size < length; size += 1) more.push({ kind, at, size })
    }
  })
  const start = usedOf(history.before().disk.map)
  for (let size = Math.max(0, start - 60); size <= Math.max(used, start) + 400; size += 1)
    more.push({ kind: 'quota', at: 0, size })
  return { first, more }
}
