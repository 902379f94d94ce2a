import { seal } from '@/store/envelope'
import type { DeviceNotes, NoteDone } from '@/store/device-notes-types'
import { FAULTS, faultyStorage, type Plan } from './faulty-storage'
import { openDeviceNotes } from './open-device-notes'

interface Action {
  what: string
  on: boolean
  run: (deviceNotes: DeviceNotes) => NoteDone
}

const tick = (set: string, id: string, on: boolean): Action => ({
  what: `${set}/${id}`,
  on,
  run: (deviceNotes) => deviceNotes.tick(set, id, on),
})
const remember = (profile: string, key: string): Action => ({
  what: `${profile}:${key}`,
  on: true,
  run: (deviceNotes) => deviceNotes.remember(profile, key),
})

/** Two starts, so that a fault of the first meets a fresh reader. */
const STARTS: Action[][] = [
  [
    remember('a', 'day-60'),
    tick('eat', 'diploma', true),
    tick('eat', 'contract', true),
    tick('eat', 'diploma', false),
  ],
  [remember('b', 'day-60'), tick('c', 'permit', true), tick('eat', 'contract', false)],
]
/** Whole, but half of it makes no sense. */
const STRANGE = seal({ schema: 1, reminders: [['old', ['day-30', 'NO']]], ticks: 4 }, 5)
const SIZES = [0, 1, 9, 20, 21, 40, 70]
/** What is damaged before the first start. */
const SCARS = ['none', 'newest', 'both', 'strange'] as const

function shown(deviceNotes: DeviceNotes): Set<string> {
  const { reminders, ticks } = deviceNotes.getState()
  return new Set([
    ...[...reminders].flatMap(([name, ids]) => ids.map((id) => `${name}:${id}`)),
    ...[...ticks].flatMap(([name, ids]) => ids.map((id) => `${name}/${id}`)),
  ])
}

/** Texts as they are after `scar`, and the raw ones that may not vanish. */
function scarred(scar: (typeof SCARS)[number]) {
  const map = new Map<string, string>()
  const raws: string[] = []
  const hurt = (key: string, text: string) => {
    map.set(key, text)
    raws.push(text)
  }
  if (scar === 'none') return { map, raws }
  openDeviceNotes(faultyStorage(undefined, map)).remember('old', 'day-30')
  if (scar === 'strange') {
    map.clear()
    hurt('marks.1', STRANGE)
    return { map, raws }
  }
  hurt('marks.1', 'rubbish one')
  if (scar === 'both') hurt('marks.0', 'rubbish two')
  return { map, raws }
}

function run(scar: (typeof SCARS)[number], plan?: Plan) {
  const { map, raws } = scarred(scar)
  const kv = faultyStorage(plan, map)
  let misread = false
  let checks = 2
  const watched = <T>(read: () => T): T => {
    const before = kv.struck()
    const value = read()
    misread ||= kv.struck() && !before
    return value
  }
  const seen = {
    ...kv,
    get: (key: string) => watched(() => kv.get(key)),
    keys: () => watched(() => kv.keys()),
  }
  const promised = new Map<string, boolean>()
  if (scar === 'newest' || scar === 'strange') promised.set('old:day-30', true)
  const wrong: string[] = []
  const check = (when: string) => {
    const onDisk = shown(openDeviceNotes(faultyStorage(undefined, new Map(kv.map))))
    for (const [what, on] of promised) {
      if (onDisk.has(what) !== on) wrong.push(`${when}: ${what} is ${on ? 'lost' : 'back'}`)
    }
    // Damaged before, and then not seen by a read that goes wrong without a word: it cannot be known.
    if (misread) return
    const texts = [...kv.map.values()].join('\n\n')
    for (const raw of raws) if (!texts.includes(raw)) wrong.push(`${when}: ${raw} is gone`)
  }
  for (const actions of STARTS) {
    if (kv.isDead()) break
    const deviceNotes = openDeviceNotes(seen)
    const asked = new Map<string, boolean>()
    for (const action of actions) {
      asked.set(action.what, action.on)
      // What is asked for and not promised may be on disk or not.
      promised.delete(action.what)
      const done = action.run(deviceNotes)
      if (shown(deviceNotes).has(action.what) !== action.on)
        wrong.push(`${action.what} is not shown`)
      if (done.ok) for (const [what, on] of asked) promised.set(what, on)
      if (kv.struck() && checks-- > 0) check(action.what)
    }
    if (deviceNotes.refresh().ok) for (const [what, on] of asked) promised.set(what, on)
  }
  check('at the end')
  return { calls: kv.count(), struck: kv.struck(), wrong }
}

let runs = 0

test.each(SCARS)('one storage call goes wrong, at every call (damage before: %s)', (scar) => {
  const whole = run(scar)
  expect(whole).toMatchObject({ struck: false, wrong: [] })
  const bad = FAULTS.flatMap((fault) =>
    Array.from({ length: whole.calls }, (_, i) => {
      const plan = { fault, at: i + 1, size: SIZES[i % SIZES.length] ?? 0 }
      const { struck, wrong } = run(scar, plan)
      runs += 1
      return struck && wrong.length === 0 ? [] : [{ ...plan, struck, wrong }]
    }).flat(),
  )
  expect(bad).toEqual([])
})

test('there were at least 1,500 runs', () => {
  expect(runs).toBeGreaterThanOrEqual(1_500)
})
