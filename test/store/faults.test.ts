import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Profile, PROFILE_SCHEMA } from '@/engine'
import { seal } from '@/store/envelope'
import { openId, openStore, startStore } from './open-store'
import { memoryStorage, type MemoryStorage } from './memory-storage'

/** What can go wrong with a phone's storage, and that no answer is lost by it. */

const QUOTA = Object.assign(new Error('full'), { name: 'QuotaExceededError' })

/** The same texts behind a storage of which one method is replaced: what the next start meets. */
function broken(kv: MemoryStorage, change: Partial<MemoryStorage>): MemoryStorage {
  return { ...kv, ...change }
}

function started(kv = memoryStorage()) {
  const { session } = startStore(kv)
  session.create('甲')
  session.answer(openId(session), { education: 'bachelor' })
  const id = session.getState().currentId ?? ''
  return { kv, session, id }
}

function restart(kv: MemoryStorage) {
  return startStore(memoryStorage(kv.map)).session
}

const damage = (kv: MemoryStorage, key: string) => kv.map.set(key, kv.map.get(key)?.slice(3) ?? '')

function newestSlot(kv: MemoryStorage, name: string): string {
  const seq = (key: string) => Number(kv.map.get(key)?.split(' ')[1] ?? 0)
  return seq(`${name}.0`) > seq(`${name}.1`) ? `${name}.0` : `${name}.1`
}

describe('no room left', () => {
  test('the old data stays, what was typed stays on screen, and a later try saves it', () => {
    const { kv, id } = started()
    let full = true
    const set = (key: string, text: string) => {
      if (full) throw QUOTA
      kv.map.set(key, text)
    }
    const { session } = startStore(broken(kv, { set }))
    expect(session.answer(openId(session), { education: 'doctor' })).toEqual({
      ok: false,
      reason: 'full',
    })
    expect(session.getState()).toMatchObject({ saving: 'failed', reason: 'full', readOnly: false })
    expect(session.getState().current?.facts.education).toBe('doctor')
    expect(restart(kv).getState().current?.facts.education).toBe('bachelor')
    session.answer(openId(session), { founder: true })
    full = false
    expect(session.retry()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ saving: 'saved', reason: null })
    const after = restart(kv).getState()
    expect(after.currentId).toBe(id)
    expect(after.current?.facts).toEqual({ education: 'doctor', founder: true })
  })

  test('a profile over 32 KB is not stored, and the stored one stays', () => {
    const { kv, session } = started()
    const progress = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`${'x'.repeat(27)}-${i}`, 'not-needed' as const]),
    )
    const spans = Array.from({ length: 200 }, (_, i) => ({
      from: `${1993 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      to: `${1993 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      base: 12345,
      backPaid: false,
      otherEmployer: false,
      taxMismatch: false,
    }))
    const grown = session.updateProfile(openId(session), (old) => ({
      ...old,
      facts: { ...old.facts, insurance: { spans } },
      progress,
    }))
    expect(grown).toEqual({ ok: false, reason: 'too-large' })
    expect(restart(kv).getState().current?.facts).toEqual({ education: 'bachelor' })
  })

  test('20 profiles are the most', () => {
    const { session } = started()
    for (let i = 2; i <= 20; i += 1) expect(session.create(`第${i}`).ok).toBe(true)
    expect(session.create('more')).toEqual({ ok: false, reason: 'too-many' })
    expect(session.getState().profiles).toHaveLength(20)
  })
})

test('one throw is retried and not seen', () => {
  const { kv } = started()
  let throws = 1
  const set = (key: string, text: string) => {
    if (throws-- > 0) throw new Error('setStorageSync:fail AppServiceSDKKnownError')
    kv.map.set(key, text)
  }
  const { session } = startStore(broken(kv, { set }))
  expect(session.answer(openId(session), { education: 'doctor' })).toEqual({ ok: true })
  expect(restart(kv).getState().current?.facts.education).toBe('doctor')
})

test.each([
  ['nothing is written', () => undefined],
  ['something else is written', (kv: MemoryStorage, key: string) => kv.map.set(key, 'x')],
])('%s, and no error: the read-back finds it', (_, write) => {
  const { kv } = started()
  const { session } = startStore(broken(kv, { set: (key) => void write(kv, key) }))
  expect(session.answer(openId(session), { education: 'doctor' })).toEqual({
    ok: false,
    reason: 'refused',
  })
  expect(restart(kv).getState().current?.facts.education).toBe('bachelor')
})

test('killed in the middle of a write, at every length: the version before is there', () => {
  const { kv, session, id } = started()
  const before = new Map(kv.map)
  session.answer(openId(session), { education: 'doctor' })
  const key = newestSlot(kv, `p.${id}`)
  const whole = kv.map.get(key) ?? ''
  for (let size = 0; size < whole.length; size += 1) {
    const torn = memoryStorage(new Map(before).set(key, whole.slice(0, size)))
    const { session: next } = startStore(torn)
    expect(next.getState().current?.facts.education).toBe('bachelor')
    expect(next.answer(openId(next), { founder: true })).toEqual({ ok: true })
    expect(restart(torn).getState().current?.facts).toEqual({
      education: 'bachelor',
      founder: true,
    })
  }
})

describe('a text that cannot be read', () => {
  test('is set aside before anything is written over it', () => {
    const { kv, id } = started()
    const key = newestSlot(kv, `p.${id}`)
    damage(kv, key)
    const raw = kv.map.get(key)
    const session = restart(kv)
    expect(session.getState().current?.facts).toEqual({})
    session.answer(openId(session), { education: 'master' })
    session.list()
    expect(session.getState().quarantined).toBe(1)
    expect(session.setAside()).toEqual({ ok: true, value: [{ key: 'q.1', from: key, text: raw }] })
    expect(session.discard('q.1')).toBe(true)
    expect(session.getState().quarantined).toBe(0)
  })

  test('if nothing more can be set aside, nothing is written over', () => {
    const { kv, id } = started()
    for (let i = 1; i <= 20; i += 1) kv.map.set(`q.${i}`, `p.z.0\ntext ${i}`)
    const key = newestSlot(kv, `p.${id}`)
    damage(kv, key)
    const before = new Map(kv.map)
    const session = restart(kv)
    expect(session.answer(openId(session), { education: 'master' })).toEqual({
      ok: false,
      reason: 'quarantine-full',
    })
    expect(kv.map).toEqual(before)
    session.discard('q.7')
    expect(session.retry()).toEqual({ ok: true })
  })

  test('a whole text with fields that make no sense: they are left out, and the text is set aside first', () => {
    const { kv, id } = started()
    const wrong = {
      schema: PROFILE_SCHEMA,
      id,
      label: '甲',
      facts: { education: 'phd', founder: true },
      situation: { changes: [] },
      progress: {},
    }
    const text = seal(wrong, 9)
    kv.map.set(`p.${id}.0`, text)
    const session = restart(kv)
    expect(session.getState()).toMatchObject({ status: 'ready', quarantined: 0 })
    expect(session.getState().problems).toMatchObject([{ path: 'facts.education' }])
    expect(session.getState().current?.facts).toEqual({ founder: true })
    expect(kv.map.has('q.1')).toBe(false)
    expect(session.answer(openId(session), { education: 'doctor' })).toEqual({ ok: true })
    expect(kv.map.get('q.1')).toBe(`p.${id}\n${text}`)
    session.answer(openId(session), { education: 'master' })
    expect(kv.map.has('q.2')).toBe(false)
  })

  test('if that text cannot be set aside, it is not written over', () => {
    const { kv, id } = started()
    const wrong = { schema: PROFILE_SCHEMA, id, label: '甲', facts: { education: 'phd' } }
    kv.map.set(`p.${id}.0`, seal(wrong, 9))
    const set = () => {
      throw QUOTA
    }
    const { session } = startStore(broken(memoryStorage(kv.map), { set }))
    expect(session.answer(openId(session), { education: 'doctor' })).toEqual({
      ok: false,
      reason: 'full',
    })
  })
})

describe('both slots bad', () => {
  function withTwo() {
    const { kv, session, id } = started()
    session.create('乙')
    const other = session.getState().currentId ?? ''
    damage(kv, `p.${other}.0`)
    damage(kv, `p.${other}.1`)
    return { kv, id, other }
  }

  test('the profile is listed as damaged, and the others work', () => {
    const { kv, id, other } = withTwo()
    const session = restart(kv)
    expect(session.getState()).toMatchObject({
      status: 'damaged',
      current: null,
      currentId: other,
      readOnly: false,
    })
    expect(session.answer(openId(session), { founder: true })).toEqual({
      ok: false,
      reason: 'no-profile',
    })
    session.list()
    expect(session.getState().profiles).toEqual([
      { id, label: '甲', state: 'ok' },
      { id: other, label: '', state: 'damaged' },
    ])
    expect(session.raw(other)).toHaveLength(2)
    expect(session.choose(id)).toEqual({ ok: true })
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
  })

  test('it can be removed, brought back, and is gone after the next start', () => {
    const { kv, id, other } = withTwo()
    const session = restart(kv)
    expect(session.remove(other)).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ status: 'ready', currentId: id })
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ status: 'damaged', currentId: other })
    expect(session.raw(other)).toHaveLength(2)
    session.remove(other)
    restart(kv)
    expect([...kv.map.keys()].filter((key) => key.includes(other))).toEqual([])
  })

  test('while the app runs: what is in memory is written again, after the bad texts are set aside', () => {
    const { kv, session, id } = started()
    damage(kv, `p.${id}.0`)
    damage(kv, `p.${id}.1`)
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts).toEqual({ education: 'bachelor', founder: true })
    session.list()
    expect(session.getState().quarantined).toBe(2)
  })

  test('while the app runs, the newest slot: memory wins over the older one', () => {
    const { kv, session, id } = started()
    damage(kv, newestSlot(kv, `p.${id}`))
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts).toEqual({ education: 'bachelor', founder: true })
  })
})

describe('the index', () => {
  function withThree() {
    const { kv, session, id } = started()
    session.create('乙')
    session.create('丙')
    session.choose(id)
    return { kv, session, ids: session.getState().profiles.map((one) => one.id) }
  }

  test.each(['deleted', 'damaged', 'of another shape'])('%s: every profile is found', (how) => {
    const { kv, ids } = withThree()
    for (const key of ['index.0', 'index.1']) {
      if (how === 'deleted') kv.map.delete(key)
      else if (how === 'damaged') damage(kv, key)
      else kv.map.set(key, seal({ schema: 1, order: 'x', current: 3, removed: [{ id: 4 }, 5] }, 7))
    }
    const session = restart(kv)
    session.list()
    expect(session.getState().status).toBe('ready')
    expect(
      session
        .getState()
        .profiles.map((one) => one.id)
        .sort(),
    ).toEqual([...ids].sort())
    expect(session.getState().profiles.every((one) => one.state === 'ok')).toBe(true)
    expect(session.create('丁')).toEqual({ ok: true })
    expect(restart(kv).getState().profiles).toHaveLength(4)
  })

  test('rolled back to before a profile was made: the profile is listed all the same', () => {
    const { kv, session, ids } = withThree()
    session.create('丁')
    damage(kv, newestSlot(kv, 'index'))
    damage(kv, newestSlot(kv, 'index'))
    expect(restart(kv).getState().profiles).toHaveLength(ids.length + 1)
  })

  test('rolled back to before an undo: the profile is not deleted', () => {
    const { kv, session, ids } = withThree()
    const [first = ''] = ids
    session.remove(first)
    session.undoRemove()
    damage(kv, newestSlot(kv, 'index'))
    const next = restart(kv)
    next.create('丁')
    const after = restart(kv)
    expect(after.getState().profiles.map((one) => one.id)).toContain(first)
    expect(after.choose(first)).toEqual({ ok: true })
    expect(after.getState().current?.facts.education).toBe('bachelor')
  })

  test('of a later app: profiles can be read and answered, the index is not written', () => {
    const { kv } = withThree()
    kv.map.set('index.0', seal({ schema: 2, tree: [] }, 99))
    const index = kv.map.get('index.0')
    const session = restart(kv)
    expect(session.getState().status).toBe('ready')
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    const [one] = session.getState().profiles
    expect(session.remove(one?.id ?? '')).toEqual({ ok: false, reason: 'newer' })
    expect(kv.map.get('index.0')).toBe(index)
  })
})

describe('everything cleared', () => {
  test('the next start is a calm first run', () => {
    const { kv } = started()
    kv.map.clear()
    expect(restart(kv).getState()).toMatchObject({
      status: 'empty',
      profiles: [],
      current: null,
      saving: 'idle',
      quarantined: 0,
    })
  })

  test('while the app runs: the next answer writes the whole profile again', () => {
    const { kv, session, id } = started()
    kv.map.clear()
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    const after = restart(kv).getState()
    expect(after.currentId).toBe(id)
    expect(after.current?.facts).toEqual({ education: 'bachelor', founder: true })
  })
})

/** A profile as a version of the app stored it. */
const goldenOf = (schema: number) =>
  JSON.parse(
    readFileSync(path.join(__dirname, `golden/profile-v${schema}.json`), 'utf8'),
  ) as Profile

describe.each(Array.from({ length: PROFILE_SCHEMA }, (_, before) => before + 1))(
  'schema %i',
  (schema) => {
    const golden = goldenOf(schema)
    const key = `p.${golden.id}.0`

    test('a profile of it is read whole, and only its number changes', () => {
      expect(golden.schema).toBe(schema)
      const text = seal(golden, 4)
      const kv = memoryStorage(new Map([[key, text]]))
      const { session } = startStore(kv)
      expect(session.getState()).toMatchObject({ status: 'ready', problems: [], quarantined: 0 })
      expect(session.getState().current).toEqual({ ...golden, schema: PROFILE_SCHEMA })
      // To be opened alone writes nothing over it: an older app can still read it.
      expect(kv.map.get(key)).toBe(text)
      session.rename(golden.id, '改')
      expect(restart(kv).getState().current).toEqual({
        ...golden,
        schema: PROFILE_SCHEMA,
        label: '改',
      })
    })

    test('a way that was kept stays a supposed profile', () => {
      const kept = { ...golden, supposed: true }
      const { session } = startStore(memoryStorage(new Map([[key, seal(kept, 4)]])))
      session.choose(golden.id)
      expect(session.getState().current).toEqual({ ...kept, schema: PROFILE_SCHEMA })
      expect(session.getState().profiles).toMatchObject([{ id: golden.id, supposed: true }])
    })
  },
)

describe('what is stored today', () => {
  test('the stored text itself, to the letter', () => {
    const kv = memoryStorage()
    startStore(kv, () => 0).session.create('甲', { facts: { founder: true } })
    expect(kv.map.get('p.aaaaaaaa.1')).toBe(
      'jf1 2 106 2ff4e02d\n{"schema":2,"id":"aaaaaaaa","label":"甲","facts":{"founder":true},"situation":{"changes":[]},"progress":{}}',
    )
  })
})

test('a profile of a later schema is listed, never written and never removed', () => {
  const { kv, id } = started()
  kv.map.set(`p.${id}.0`, seal({ schema: PROFILE_SCHEMA + 1, id, label: '甲', answers: [] }, 99))
  const before = new Map(kv.map)
  const session = restart(kv)
  expect(session.getState()).toMatchObject({ status: 'newer', current: null, readOnly: true })
  expect(session.getState().profiles).toEqual([{ id, label: '', state: 'newer' }])
  expect(session.answer(openId(session), { founder: true })).toEqual({
    ok: false,
    reason: 'newer',
  })
  expect(session.rename(id, '乙')).toEqual({ ok: false, reason: 'no-profile' })
  expect(session.duplicate(id, '乙')).toEqual({ ok: false, reason: 'no-profile' })
  expect(session.remove(id)).toEqual({ ok: false, reason: 'newer' })
  expect(kv.map).toEqual(before)
})

describe('a later app writes while this one is open', () => {
  test('its version is not written over; what was typed stays on screen', () => {
    const { kv, session, id } = started()
    const later = seal({ schema: PROFILE_SCHEMA + 1, id, answers: [] }, 99)
    kv.map.set(`p.${id}.0`, later)
    expect(session.answer(openId(session), { founder: true })).toEqual({
      ok: false,
      reason: 'newer',
    })
    expect(session.getState()).toMatchObject({ saving: 'failed', reason: 'newer', readOnly: true })
    expect(session.getState().current?.facts.founder).toBe(true)
    expect(kv.map.get(`p.${id}.0`)).toBe(later)
  })
})

test('killed after any tap: every answer given is there', () => {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  session.create('甲')
  const steps: [() => unknown, (profile: Profile | null) => unknown, unknown][] = [
    [
      () => session.answer(openId(session), { birthday: '1990-01-01' }),
      (p) => p?.facts.birthday,
      '1990-01-01',
    ],
    [
      () => session.updateSituation(openId(session), { kind: 'first' }),
      (p) => p?.situation.kind,
      'first',
    ],
    [() => session.rename(session.getState().currentId ?? '', '乙'), (p) => p?.label, '乙'],
    [
      () => session.answer(openId(session), { birthday: undefined }),
      (p) => p?.facts.birthday,
      undefined,
    ],
  ]
  for (const [tap, read, value] of steps) {
    expect(tap()).toEqual({ ok: true })
    expect(read(restart(kv).getState().current)).toBe(value)
  }
})

test('no clock: the sequence decides, and the store never asks for the time', () => {
  const now = jest.spyOn(Date, 'now').mockImplementation(() => {
    throw new Error('no clock')
  })
  const { kv } = started()
  expect(restart(kv).getState().current?.facts.education).toBe('bachelor')
  now.mockRestore()
})

describe('a storage that does not work at all', () => {
  const fail = () => {
    throw new Error('SecurityError')
  }
  const dead = broken(memoryStorage(), { get: fail, set: fail, remove: fail, keys: fail })

  test('one can work in memory, and is told that nothing is saved', () => {
    const { session } = startStore(dead)
    expect(session.getState().status).toBe('empty')
    expect(session.create('甲')).toEqual({ ok: false, reason: 'refused' })
    expect(session.answer(openId(session), { founder: true })).toEqual({
      ok: false,
      reason: 'refused',
    })
    expect(session.getState()).toMatchObject({ status: 'ready', saving: 'failed' })
    expect(session.getState().current?.facts.founder).toBe(true)
    expect(session.getState().profiles).toMatchObject([{ label: '甲', state: 'ok' }])
    expect(session.setAside()).toEqual({ ok: false, reason: 'refused' })
  })

  test('what is left for another profile stays in memory', () => {
    const { session } = startStore(dead)
    session.create('甲')
    const id = session.getState().currentId ?? ''
    const refused = { ok: false, reason: 'refused' }
    expect(session.create('乙')).toEqual(refused)
    expect(session.getState()).toMatchObject({ current: { label: '乙' }, unsaved: ['甲'] })
    expect(session.choose(id)).toEqual(refused)
    expect(session.refresh()).toEqual(refused)
    expect(session.duplicate(id, '丙')).toEqual(refused)
    expect(session.remove(id)).toEqual(refused)
    expect(session.getState().currentId).toBe(id)
  })
})

test('the start reads six times at most, and writes nothing', () => {
  const { kv, session } = started()
  session.create('乙')
  kv.calls.length = 0
  openStore(kv).session.start()
  expect(kv.calls.length).toBeLessThanOrEqual(6)
  expect(kv.calls.filter((call) => !call.startsWith('get') && call !== 'keys')).toEqual([])
  const empty = memoryStorage()
  startStore(empty)
  expect(empty.calls.length).toBeLessThanOrEqual(6)
})
