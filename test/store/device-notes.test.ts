import { seal } from '@/store/envelope'
import { memoryStorage, type MemoryStorage } from './memory-storage'
import { openDeviceNotes } from './open-device-notes'
import { startStore } from './open-store'

/** What can go wrong with a phone's storage, and that no mark is lost by it. */

const QUOTA = Object.assign(new Error('full'), { name: 'QuotaExceededError' })
const OPENS = 'window-opens-2026-11-01'

/** The same texts behind a storage of which one method is replaced. */
function broken(kv: MemoryStorage, change: Partial<MemoryStorage>): MemoryStorage {
  return { ...kv, ...change }
}

function started(kv = memoryStorage()) {
  const deviceNotes = openDeviceNotes(kv)
  deviceNotes.remember('a', OPENS)
  deviceNotes.tick('eat', 'diploma', true)
  return { kv, deviceNotes }
}

const restart = (kv: MemoryStorage) => openDeviceNotes(memoryStorage(kv.map))
const damage = (kv: MemoryStorage, key: string) => kv.map.set(key, kv.map.get(key)?.slice(3) ?? '')
const setAside = (kv: MemoryStorage) => [...kv.map.keys()].filter((key) => key.startsWith('q.'))

// The first action fills both slots, the second writes 0, the third 1.
const NEWEST = 'marks.0'
const OLDER = 'marks.1'

describe('a write that fails', () => {
  test('keeps the change in memory, and the same action again saves all of them', () => {
    const { kv } = started()
    let full = true
    const set = (key: string, text: string) => {
      if (full) throw QUOTA
      kv.map.set(key, text)
    }
    const deviceNotes = openDeviceNotes(broken(kv, { set }))
    const failed = { ok: false, reason: 'full' }
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual(failed)
    expect(deviceNotes.remember('a', 'day-60')).toEqual(failed)
    expect(deviceNotes.tick('eat', 'diploma', false)).toEqual(failed)
    expect(deviceNotes.getState()).toMatchObject({ saving: 'failed', reason: 'full' })
    expect(deviceNotes.ticks('eat')).toEqual(['contract'])
    expect(deviceNotes.reminders('a')).toEqual([OPENS, 'day-60'])
    expect(restart(kv).ticks('eat')).toEqual(['diploma'])
    expect(deviceNotes.refresh()).toEqual(failed)
    expect(deviceNotes.ticks('eat')).toEqual(['contract'])
    full = false
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(deviceNotes.getState()).toMatchObject({ saving: 'saved', reason: null })
    expect(restart(kv).ticks('eat')).toEqual(['contract'])
    expect(restart(kv).reminders('a')).toEqual([OPENS, 'day-60'])
  })

  test('is made good by refresh too', () => {
    const { kv } = started()
    let left = 2
    const set = (key: string, text: string) => {
      if (left-- > 0) throw QUOTA
      kv.map.set(key, text)
    }
    const deviceNotes = openDeviceNotes(broken(kv, { set }))
    expect(deviceNotes.tick('eat', 'contract', true).ok).toBe(false)
    expect(deviceNotes.refresh()).toEqual({ ok: true })
    expect(deviceNotes.getState()).toMatchObject({ saving: 'saved', reason: null })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
  })

  test.each([
    ['nothing is written', () => undefined],
    ['something else is written', (kv: MemoryStorage, key: string) => kv.map.set(key, 'x')],
  ])('%s, and no error: the read-back finds it', (_, write) => {
    const { kv } = started()
    const deviceNotes = openDeviceNotes(broken(kv, { set: (key) => void write(kv, key) }))
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: false, reason: 'refused' })
    expect(restart(kv).ticks('eat')).toEqual(['diploma'])
    expect(restart(kv).reminders('a')).toEqual([OPENS])
  })

  test('although it is on disk: nothing is lost and nothing is there twice', () => {
    const { kv } = started()
    let blind = false
    const fail = () => {
      throw new Error('killed')
    }
    const flaky = broken(kv, {
      set(key, text) {
        kv.map.set(key, text)
        blind = true
      },
      get: (key) => (blind ? fail() : kv.map.get(key)),
      remove: fail,
    })
    const deviceNotes = openDeviceNotes(flaky)
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: false, reason: 'refused' })
    blind = false
    flaky.set = (key, text) => void kv.map.set(key, text)
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
  })
})

test('killed in the middle of a write, at every length: the version before is there', () => {
  const { kv, deviceNotes } = started()
  const before = new Map(kv.map)
  deviceNotes.tick('eat', 'contract', true)
  const whole = kv.map.get(OLDER) ?? ''
  for (let size = 0; size < whole.length; size += 1) {
    const torn = memoryStorage(new Map(before).set(OLDER, whole.slice(0, size)))
    const next = openDeviceNotes(torn)
    expect(next.ticks('eat')).toEqual(['diploma'])
    expect(next.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(torn).ticks('eat')).toEqual(['diploma', 'contract'])
    expect(restart(torn).reminders('a')).toEqual([OPENS])
  }
})

describe('a text that cannot be read', () => {
  test('one slot: the other is read, and it is set aside before it is written over', () => {
    const { kv } = started()
    damage(kv, NEWEST)
    const raw = kv.map.get(NEWEST)
    const deviceNotes = restart(kv)
    expect(deviceNotes.reminders('a')).toEqual([OPENS])
    expect(deviceNotes.ticks('eat')).toEqual([])
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(kv.map.get('q.1')).toBe(`${NEWEST}\n${raw}`)
    expect(restart(kv).ticks('eat')).toEqual(['contract'])
  })

  test.each(['rubbish', '{"schema":1}', 'jf1 9 2 00000000\n{}', '\u0000\ufffd'])(
    'both slots hold %j: empty, no harm, and both texts are kept',
    (text) => {
      const kv = memoryStorage(new Map([NEWEST, OLDER].map((key) => [key, text])))
      const deviceNotes = openDeviceNotes(kv)
      expect(deviceNotes.getState()).toMatchObject({ saving: 'idle', reason: null })
      expect([deviceNotes.reminders('a'), deviceNotes.ticks('eat')]).toEqual([[], []])
      expect(setAside(kv)).toEqual([])
      expect(deviceNotes.remember('a', OPENS)).toEqual({ ok: true })
      // The same text twice is kept once.
      expect(kv.map.get('q.1')).toBe(`${NEWEST}\n${text}`)
      expect(restart(kv).reminders('a')).toEqual([OPENS])
    },
  )

  test('if nothing more can be set aside, nothing is written over, and the change stays', () => {
    const { kv } = started()
    for (let i = 1; i <= 20; i += 1) kv.map.set(`q.${i}`, `p.z.0\ntext ${i}`)
    damage(kv, NEWEST)
    const before = new Map(kv.map)
    const deviceNotes = restart(kv)
    const full = { ok: false, reason: 'quarantine-full' }
    expect(deviceNotes.remember('a', 'day-60')).toEqual(full)
    kv.map.set(NEWEST, seal({ schema: 1, reminders: 'x', ticks: [] }, 9))
    before.set(NEWEST, kv.map.get(NEWEST) ?? '')
    expect(deviceNotes.remember('a', 'day-60')).toEqual(full)
    expect(kv.map).toEqual(before)
    expect(deviceNotes.reminders('a')).toEqual([OPENS, 'day-60'])
    kv.map.delete('q.7')
    expect(deviceNotes.remember('a', 'day-60')).toEqual({ ok: true })
    expect(restart(kv).reminders('a')).toEqual(['day-60'])
  })

  test('while the app runs: what is in memory is written again', () => {
    const { kv, deviceNotes } = started()
    damage(kv, NEWEST)
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
    damage(kv, NEWEST)
    damage(kv, OLDER)
    expect(deviceNotes.tick('eat', 'diploma', false)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['contract'])
    expect(restart(kv).reminders('a')).toEqual([OPENS])
    expect(setAside(kv)).toHaveLength(3)
  })

  test('while the app runs: what was taken back does not return with an older version', () => {
    const { kv, deviceNotes } = started()
    deviceNotes.tick('eat', 'diploma', false)
    damage(kv, OLDER)
    expect(deviceNotes.tick('c', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual([])
  })

  test('the recovery page finds what was set aside, and no profile appears', () => {
    const { kv, deviceNotes } = started()
    damage(kv, NEWEST)
    const raw = kv.map.get(NEWEST)
    deviceNotes.remember('b', OPENS)
    const { session } = startStore(memoryStorage(kv.map))
    session.list()
    expect(session.getState()).toMatchObject({ status: 'empty', profiles: [], quarantined: 1 })
    expect(session.setAside()).toEqual({
      ok: true,
      value: [{ key: 'q.1', from: NEWEST, text: raw }],
    })
  })
})

describe.each([
  ['schema', seal({ schema: 2, reminders: { a: [OPENS] } }, 99)],
  ['format', 'jf2 3 2 3cb32080\n{}'],
])('of a later app, by its %s', (_, later) => {
  test('nothing is read or written, and a change stays in memory', () => {
    const { kv } = started()
    kv.map.set(NEWEST, later)
    const before = new Map(kv.map)
    const deviceNotes = restart(kv)
    expect(deviceNotes.getState()).toMatchObject({ saving: 'idle', reason: 'newer' })
    const newer = { ok: false, reason: 'newer' }
    expect(deviceNotes.refresh()).toEqual(newer)
    expect(deviceNotes.getState().saving).toBe('idle')
    expect(deviceNotes.remember('a', 'day-60')).toEqual(newer)
    expect(deviceNotes.tick('eat', 'diploma', true)).toEqual(newer)
    expect(deviceNotes.getState()).toMatchObject({ saving: 'failed', reason: 'newer' })
    expect(deviceNotes.reminders('a')).toEqual(['day-60'])
    expect(kv.map).toEqual(before)
  })

  test('written while this one is open: it is not written over', () => {
    const { kv, deviceNotes } = started()
    kv.map.set(OLDER, later)
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: false, reason: 'newer' })
    expect(deviceNotes.ticks('eat')).toEqual(['diploma', 'contract'])
    expect(kv.map.get(OLDER)).toBe(later)
  })
})

describe('two tabs', () => {
  test('each keeps what the other wrote', () => {
    const { kv, deviceNotes: one } = started()
    const two = restart(kv)
    expect(two.ticks('eat')).toEqual(['diploma'])
    one.tick('eat', 'contract', true)
    expect(two.tick('eat', 'diploma', false)).toEqual({ ok: true })
    expect(two.ticks('eat')).toEqual(['contract'])
    two.remember('b', OPENS)
    expect(one.refresh()).toEqual({ ok: true })
    expect(one.getState()).toMatchObject({ saving: 'saved' })
    expect(one.reminders('b')).toEqual([OPENS])
    expect(one.ticks('eat')).toEqual(['contract'])
  })

  test('the other writes at any moment of an action: after one more each, both have everything', () => {
    const moments = runBeside(Infinity).calls
    expect(moments).toBeGreaterThan(5)
    for (let at = 1; at <= moments; at += 1) {
      const { kv, one, two, done } = runBeside(at)
      expect(done).toEqual([{ ok: true }, { ok: true }])
      two.remember('b', 'day-61')
      one.remember('a', 'day-61')
      for (const deviceNotes of [one, restart(kv)]) {
        expect([...deviceNotes.ticks('eat')].sort()).toEqual(['contract', 'diploma', 'permit'])
        expect(deviceNotes.reminders('a')).toEqual([OPENS, 'day-61'])
        expect(deviceNotes.reminders('b')).toEqual(['day-61'])
      }
    }
  })

  test('the other is always quicker: the change stays in memory and is saved later', () => {
    const { kv } = started()
    const two = restart(kv)
    let quick = true
    let turns = 0
    const get = (key: string) => {
      if (quick && key === 'marks.0') two.tick('c', `t${(turns += 1)}`, true)
      return kv.map.get(key)
    }
    const one = openDeviceNotes(broken(kv, { get }))
    one.getState()
    expect(one.tick('eat', 'contract', true)).toMatchObject({ ok: false })
    expect(one.ticks('eat')).toEqual(['diploma', 'contract'])
    quick = false
    expect(one.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
    expect(restart(kv).ticks('c')).toHaveLength(turns)
  })

  /** One tab ticks 合同 while another, at storage call number `at`, ticks 居住证. */
  function runBeside(at: number) {
    const { kv } = started()
    const two = restart(kv)
    two.getState()
    let calls = -Infinity
    const done: unknown[] = []
    const next = () => {
      calls += 1
      if (calls === at) done.push(two.tick('eat', 'permit', true))
    }
    const one = openDeviceNotes({
      ...kv,
      get: (key) => (next(), kv.map.get(key)),
      set: (key, text) => (next(), void kv.map.set(key, text)),
    })
    one.getState()
    calls = 0
    done.push(one.tick('eat', 'contract', true))
    return { kv, one, two, done, calls }
  }
})

describe('everything cleared while the app runs', () => {
  test('the next action writes all of it again', () => {
    const { kv, deviceNotes } = started()
    kv.map.clear()
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
    expect(restart(kv).reminders('a')).toEqual([OPENS])
  })

  test('also when it was only read so far', () => {
    const { kv } = started()
    const deviceNotes = restart(kv)
    expect(deviceNotes.reminders('a')).toEqual([OPENS])
    kv.map.clear()
    expect(restart(kv).tick('c', 'permit', true)).toEqual({ ok: true })
    expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
    expect(restart(kv).ticks('eat')).toEqual(['diploma', 'contract'])
    expect(restart(kv).reminders('a')).toEqual([OPENS])
    expect(restart(kv).ticks('c')).toEqual(['permit'])
  })

  test('and another tab has written since: both are kept', () => {
    const { kv, deviceNotes } = started()
    kv.map.clear()
    const two = restart(kv)
    two.tick('eat', 'permit', true)
    two.tick('c', 'permit', true)
    deviceNotes.tick('d', 'contract', true)
    deviceNotes.tick('eat', 'contract', true)
    const next = restart(kv)
    expect([...next.ticks('eat')].sort()).toEqual(['contract', 'diploma', 'permit'])
    expect([next.ticks('c'), next.ticks('d')]).toEqual([['permit'], ['contract']])
    expect(next.reminders('a')).toEqual([OPENS])
  })
})

test('a storage that does not work at all: one can work in memory, and is told', () => {
  const fail = () => {
    throw new Error('SecurityError')
  }
  const deviceNotes = openDeviceNotes({ get: fail, set: fail, remove: fail, keys: fail })
  expect(deviceNotes.getState()).toMatchObject({ saving: 'idle', reason: 'refused' })
  expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: false, reason: 'refused' })
  expect(deviceNotes.remember('a', OPENS)).toEqual({ ok: false, reason: 'refused' })
  expect(deviceNotes.refresh()).toEqual({ ok: false, reason: 'refused' })
  expect(deviceNotes.getState()).toMatchObject({ saving: 'failed', reason: 'refused' })
  expect([deviceNotes.ticks('eat'), deviceNotes.reminders('a')]).toEqual([['contract'], [OPENS]])
})

test('a first read that fails hides nothing for good', () => {
  const { kv } = started()
  let dead = true
  const get = (key: string) => {
    if (dead) throw new Error('SecurityError')
    return kv.map.get(key)
  }
  const deviceNotes = openDeviceNotes(broken(kv, { get }))
  expect(deviceNotes.ticks('eat')).toEqual([])
  dead = false
  expect(deviceNotes.tick('eat', 'contract', true)).toEqual({ ok: true })
  expect(deviceNotes.ticks('eat')).toEqual(['diploma', 'contract'])
  expect(deviceNotes.reminders('a')).toEqual([OPENS])
})

test('beside profiles: the start reads none of it, and neither touches the other', () => {
  const { kv } = started()
  const before = new Map(kv.map)
  kv.calls.length = 0
  const { session } = startStore(kv)
  expect(kv.calls.filter((call) => call.includes('marks'))).toEqual([])
  session.create('甲')
  const id = session.getState().currentId ?? ''
  restart(kv).remember(id, OPENS)
  session.remove(id)
  session.undoRemove()
  expect(restart(kv).reminders(id)).toEqual([OPENS])
  session.remove(id)
  startStore(memoryStorage(kv.map))
  expect([...kv.map.keys()].filter((key) => key.startsWith('p.'))).toEqual([])
  expect([...before.keys()].every((key) => kv.map.has(key))).toBe(true)
  expect(restart(kv).ticks('eat')).toEqual(['diploma'])
})
