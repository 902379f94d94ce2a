import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { PATHS } from '@/pages/paths'
import { rngOf } from '../../random'
import { launch, type Host } from '../../weapp-host'
import { DIST } from '../paths'
import { EVERYTHING, NOW, phoneOf, RENEWALS } from '../people'
import { whoseOn } from '../whose/screen'
import { nextAction, type Action } from './actions'
import { recordsModel } from './model'

const MOST_NODES = 600
const MOST_DEPTH = 22
/** So many of the last actions are told where something is wrong. */
const TOLD = 30
/** Actions for which a fault of the storage lasts. */
const FAULT_LASTS = 4

setFlagsFromString('--expose_gc')
const collect = runInNewContext('gc') as () => void

export interface LifeOptions {
  /** the app is closed now and then */
  closes?: boolean
  /** the storage fails now and then */
  fails?: boolean
  /** the heap is measured after so many actions */
  every?: number
}

/** What a life came to. */
export interface Life {
  seed: number
  /** how often each kind of action was done */
  kinds: Record<string, number>
  mostNodes: number
  mostDepth: number
  /** bytes of the heap and nodes of the first page, at even distances */
  heap: number[]
  nodes: number[]
}

/** What is wrong with the page that is shown; nothing where all is well. */
function wrongWith(host: Host): string[] {
  const wrong = [
    ...host.errors.map(({ kind, message, stack }) => `${kind}: ${message}\n${stack ?? ''}`),
    ...host.violations.map(({ api }) => `it calls ${api}`),
    ...host.unknownApis.map((name) => `there is no wx.${name}`),
  ]
  const { nodes, depth } = host.page.size()
  if (nodes > MOST_NODES) wrong.push(`${nodes} nodes`)
  if (depth > MOST_DEPTH) wrong.push(`${depth} deep`)
  const text = host.page.text()
  if (text === '') wrong.push('the page is blank')
  const value = /NaN|undefined|\bnull\b|\[object|Infinity/.exec(text)
  if (value !== null) wrong.push(`the page says ${value[0]}`)
  return wrong
}

/** What was written down is let go, so that only the app can grow. */
function forget(host: Host): void {
  for (const list of [host.calls, host.logs, host.setData, host.shares, host.storage.log])
    list.length = 0
}

/**
 * A life of the app by chance, the same for the same seed. Throws, with the last actions, at the first thing that is wrong.
 */
export async function live(
  seed: number,
  actions: number,
  { closes = true, fails = true, every = 50 }: LifeOptions = {},
): Promise<Life> {
  const rng = rngOf(seed)
  const storage = new Map<string, unknown>(
    rng.chance(0.3)
      ? []
      : phoneOf(
          RENEWALS.allChanged,
          { label: '全部', facts: EVERYTHING },
          { label: '我', facts: {} },
        ),
  )
  const host = await launch(DIST, {
    storage,
    now: NOW,
    drawsEach: false,
    // The app's chance is the walk's, so that a seed leads the same way again.
    api: { chance: () => rng.next() },
    alter: 'Math.random = () => wx.chance()',
  })
  host.answers.modal = () => rng.chance(0.5)
  const model = recordsModel(storage)
  const told: string[] = []
  const life: Life = { seed, kinds: {}, mostNodes: 0, mostDepth: 0, heap: [], nodes: [] }
  let faultsLeft = 0

  const fail = (wrong: readonly string[]) => {
    const trail = told.slice(-TOLD).join('\n')
    throw new Error(`seed ${seed}, action ${told.length}:\n${wrong.join('\n')}\n\n${trail}`)
  }
  const restart = async () => {
    host.storage.faults.length = 0
    faultsLeft = 0
    await host.restart({ url: PATHS.points })
  }
  const check = (may: Action['may'] = {}) => {
    const wrong = [...wrongWith(host), ...model.after(may, whoseOn(host.page))]
    if (wrong.length > 0) fail(wrong)
  }

  for (let at = 0; at < actions; at += 1) {
    const action = nextAction(host, rng, { closes, fails })
    told.push(`${told.length + 1} ${host.page.route}: ${action.says}`)
    life.kinds[action.kind] = (life.kinds[action.kind] ?? 0) + 1
    if (action.kind === 'fault') {
      faultsLeft = FAULT_LASTS
      model.strike()
    }
    try {
      await action.does()
      if (host.dead) {
        told.push('the app was killed, and is opened anew')
        model.after(action.may ?? {})
        await restart()
      }
    } catch (error) {
      fail([error instanceof Error ? (error.stack ?? error.message) : String(error)])
    }
    check(action.may)
    if (action.kind !== 'fault' && faultsLeft > 0) {
      faultsLeft -= 1
      if (faultsLeft === 0) host.storage.faults.length = 0
    }
    if (action.kind === 'restart' && faultsLeft === 0) model.started()
    const { nodes, depth } = host.page.size()
    life.mostNodes = Math.max(life.mostNodes, nodes)
    life.mostDepth = Math.max(life.mostDepth, depth)
    forget(host)
    if ((at + 1) % every !== 0) continue
    host.storage.faults.length = 0
    faultsLeft = 0
    await host.open(PATHS.points)
    check()
    const lost = model.forgotten()
    if (lost.length > 0) fail(lost.map((id) => `the index has forgotten ${id}`))
    collect()
    life.heap.push(process.memoryUsage().heapUsed)
    life.nodes.push(
      host.pages.concat(host.hiddenPages).reduce((sum, page) => sum + page.nodes(), 0),
    )
  }
  host.dispose()
  return life
}
