import { PROFILE_SCHEMA } from '@/engine'
import { person } from '../../test/engine/build'
import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'

import { seal } from './envelope'
import { createProfiles } from './profiles'
import type { Profiles } from './profiles-types'
import { createQuarantine } from './quarantine'

let kv: MemoryStorage
let profiles: Profiles

beforeEach(() => {
  kv = memoryStorage()
  profiles = over(kv)
})

const over = (storage: MemoryStorage): Profiles =>
  createProfiles(storage, createQuarantine(storage))

const named = (id: string, parts = {}) => ({ ...person(), id, label: id, ...parts })
const setKeys = () => kv.calls.filter((call) => call.startsWith('set')).map((call) => call.slice(4))
const fail = (): never => {
  throw new Error('QuotaExceededError')
}

/** Both slots of a profile with this body. */
function store(id: string, body: object): void {
  kv.map.set(`p.${id}.0`, seal(body, 1))
  kv.map.set(`p.${id}.1`, seal(body, 2))
}

describe('a save', () => {
  test('that answers ok has written what it was given', () => {
    expect(profiles.save(named('a'), 0)).toEqual({ ok: true, seq: 2 })
    expect(profiles.save(named('a', { label: '乙' }), 2)).toEqual({ ok: true, seq: 3 })
    expect(kv.map.get('p.a.0')).toBe(seal(named('a', { label: '乙' }), 3))
    expect(over(kv).read('a')).toMatchObject({ revision: 3, profile: { label: '乙' } })
  })

  test('that is not written is not ok', () => {
    profiles.save(named('a'), 0)
    expect(over({ ...kv, set: () => undefined }).save(named('a'), 2)).toEqual({
      ok: false,
      reason: 'refused',
    })
    expect(profiles.save(named('a'), 1)).toEqual({ ok: false, reason: 'stale' })
  })

  const unclean = { ...named('a'), facts: { birthday: 'yesterday' } }

  test('sets aside, once, a text that was not read whole', () => {
    store('a', unclean)
    expect(profiles.read('a')).toMatchObject({ state: 'ok', problems: [{}] })
    expect(profiles.save(named('a'), 2)).toEqual({ ok: true, seq: 3 })
    expect(kv.map.get('q.1')).toBe(`p.a\n${seal(unclean, 2)}`)
    expect(setKeys()).toEqual(['q.1', 'p.a.0'])
    kv.map.delete('q.1')
    profiles.save(named('a'), 3)
    expect(kv.map.has('q.1')).toBe(false)
  })

  test('writes nothing where that text cannot be set aside, and tries again', () => {
    store('a', unclean)
    let full = true
    const set = (key: string, text: string) => {
      if (full && key.startsWith('q')) fail()
      kv.set(key, text)
    }
    const narrow = over({ ...kv, set })
    narrow.read('a')
    expect(narrow.save(named('a'), 2)).toEqual({ ok: false, reason: 'full' })
    expect(kv.map.get('p.a.1')).toBe(seal(unclean, 2))
    full = false
    expect(narrow.save(named('a'), 1)).toEqual({ ok: false, reason: 'stale' })
    kv.map.delete('q.1')
    expect(narrow.save(named('a'), 2)).toEqual({ ok: true, seq: 3 })
    expect(kv.map.has('q.1')).toBe(true)
  })

  test('sets nothing aside once the text is read whole again', () => {
    store('a', unclean)
    profiles.read('a')
    store('a', named('a'))
    profiles.read('a')
    profiles.save(named('a'), 2)
    expect(kv.map.has('q.1')).toBe(false)
  })
})

describe('what is read', () => {
  test('has the id it is stored under', () => {
    store('a', named('b'))
    expect(profiles.read('a')).toMatchObject({ state: 'ok', profile: { id: 'a' }, problems: [] })
  })

  test.each([
    ['absent', () => undefined],
    ['damaged', () => void kv.map.set('p.a.0', 'rubbish')],
    ['damaged', () => store('a', {})],
    ['newer', () => store('a', { schema: PROFILE_SCHEMA + 1 })],
  ])('may be %s', (state, prepare) => {
    prepare()
    expect(profiles.read('a')).toStrictEqual({ state })
  })

  test('is all there is of it, for export', () => {
    store('a', named('a'))
    expect(profiles.raw('a').map(({ key }) => key)).toEqual(['p.a.0', 'p.a.1'])
  })
})

describe('the list', () => {
  const order = () => profiles.list().order

  test('takes a new profile at its end, and opens it or not', () => {
    profiles.add(named('b'), true)
    profiles.add(named('a'), false)
    expect(profiles.list()).toMatchObject({ order: ['b', 'a'], current: 'b' })
    profiles.choose('a')
    expect(profiles.list()).toMatchObject({ order: ['b', 'a'], current: 'a' })
  })

  test('takes none that could not be stored', () => {
    expect(over({ ...kv, set: fail }).add(named('a'), true)).toEqual({ ok: false, reason: 'full' })
    expect(kv.calls.filter((call) => call.includes('index'))).toEqual([])
  })

  test('leaves out what was removed, and takes it back where it was', () => {
    for (const id of ['a', 'b', 'c']) profiles.add(named(id), true)
    expect(profiles.remove('b')).toMatchObject({ ok: true })
    expect(profiles.list()).toMatchObject({
      order: ['a', 'c'],
      current: 'c',
      removed: [{ id: 'b', seq: 2 }],
    })
    expect(profiles.isGone('b')).toBe(true)
    profiles.restore('b', 1, null)
    expect(profiles.list()).toMatchObject({ order: ['a', 'b', 'c'], current: 'c', removed: [] })
    profiles.restore('b', 0, null)
    expect(order()).toEqual(['b', 'a', 'c'])
    profiles.restore('c', 1, null)
    expect(kv.map.get('index.1')).toContain('"order":["b","c","a"]')
  })

  test('keeps the tombstones of others', () => {
    for (const id of ['a', 'b']) profiles.add(named(id), true)
    profiles.remove('a')
    profiles.add(named('c'), true)
    profiles.restore('c', 0, null)
    expect(profiles.list()).toMatchObject({ order: ['c', 'b'], removed: [{ id: 'a', seq: 2 }] })
  })

  test('opens nothing in the place of the open one when that is removed', () => {
    profiles.add(named('a'), true)
    profiles.remove('a')
    expect(profiles.list()).toMatchObject({ order: [], current: undefined })
  })

  test('keeps no tombstone of what is not stored, nor of what is stored again', () => {
    profiles.remove('a')
    expect(profiles.list().removed).toEqual([])
    profiles.add(named('a'), true)
    profiles.remove('a')
    // As another tab does that has still had it open.
    profiles.add({ ...named('b') }, false)
    kv.map.delete('p.a.0')
    kv.map.delete('p.a.1')
    profiles.add(named('a'), false)
    expect(profiles.list()).toMatchObject({ order: ['b', 'a'], removed: [] })
  })

  test('does not remove what a later app has written, nor what cannot be read', () => {
    store('a', { schema: PROFILE_SCHEMA + 1 })
    expect(profiles.remove('a')).toEqual({ ok: false, reason: 'newer' })
    expect(over({ ...kv, get: fail }).remove('a')).toEqual({ ok: false, reason: 'refused' })
    expect(order()).toEqual(['a'])
  })
})

describe('what was removed and could not be taken away goes for good', () => {
  const stuck = () => over({ ...kv, remove: () => undefined })
  beforeEach(() => {
    for (const id of ['a', 'b']) profiles.add(named(id), false)
    stuck().remove('a')
    profiles = over(kv)
  })
  const isStored = (id: string) => kv.map.has(`p.${id}.0`) || kv.map.has(`p.${id}.1`)

  test('at the next start, and not at a look in between', () => {
    profiles.load(false)
    expect(isStored('a')).toBe(true)
    expect(profiles.load(true).listing).toMatchObject({ order: ['b'], removed: [] })
    expect(isStored('a')).toBe(false)
    expect(isStored('b')).toBe(true)
  })

  test('at the next removal', () => {
    profiles.remove('b')
    expect([isStored('a'), isStored('b')]).toEqual([false, false])
    expect(profiles.list().removed).toEqual([{ id: 'b', seq: 2 }])
  })

  test('unless it was written since', () => {
    profiles.save(named('a'), 2)
    expect(profiles.load(true).listing).toMatchObject({ order: ['b', 'a'], removed: [] })
    expect(isStored('a')).toBe(true)
  })

  test('or a later app has written it', () => {
    store('a', { schema: PROFILE_SCHEMA + 1 })
    expect(profiles.load(true).listing).toMatchObject({ order: ['b', 'a'], removed: [] })
    expect(isStored('a')).toBe(true)
  })

  test('also what could not be read when an earlier app removed it', () => {
    kv.map.set('p.c.0', 'rubbish')
    const index = { schema: 1, order: ['b'], removed: [{ id: 'c', seq: 0 }] }
    kv.map.set('index.0', seal(index, 8)).set('index.1', seal(index, 9))
    profiles.load(true)
    expect(kv.map.has('p.c.0')).toBe(false)
  })

  test('but not what cannot be read any more: it may be anything', () => {
    kv.map.set('p.a.0', 'rubbish').set('p.a.1', 'rubbish')
    expect(profiles.load(true).listing).toMatchObject({ order: ['b', 'a'], removed: [] })
  })

  test('but stays hidden while it cannot be read, or not be taken away', () => {
    const hidden = { order: ['b'], removed: [{ id: 'a', seq: 2 }] }
    const blind = (key: string) => (key.startsWith('p.a') ? fail() : kv.map.get(key))
    expect(over({ ...kv, get: blind }).load(true).listing).toMatchObject(hidden)
    expect(over({ ...kv, remove: fail }).load(true).listing).toMatchObject(hidden)
  })
})

describe('what is opened', () => {
  const opened = () => profiles.load(false).opened

  test('nothing, where there is nothing', () => {
    expect(profiles.load(true).opened).toBeUndefined()
  })

  test('the profile in use, whatever its state', () => {
    profiles.add(named('a'), true)
    profiles.add(named('b'), true)
    expect(opened()).toMatchObject({ id: 'b', found: { state: 'ok' } })
    kv.map.set('p.b.0', 'rubbish').set('p.b.1', 'rubbish')
    expect(opened()).toEqual({ id: 'b', found: { state: 'damaged' } })
  })

  test('else the first that is of somebody, before one that cannot be read, and none that is imagined', () => {
    store('a', named('a', { trialOf: 'e' }))
    store('b', named('b', { supposed: true }))
    expect(opened()).toBeUndefined()
    store('c', { schema: PROFILE_SCHEMA + 1 })
    store('d', {})
    expect(opened()).toEqual({ id: 'c', found: { state: 'newer' } })
    store('e', named('e'))
    store('f', named('f'))
    expect(opened()).toMatchObject({ id: 'e', found: { state: 'ok' } })
  })
})

test('a new id is none that is stored', () => {
  const [first, second] = [0.1, 0.2]
  const numbers = [...Array<number>(40).fill(first), ...Array<number>(40).fill(second)]
  const draw = () => createProfiles(kv, createQuarantine(kv), () => numbers.shift() ?? 0.3)
  const id = draw().newId()
  expect(id).toMatch(/^[A-Za-z0-9_-]{1,32}$/)
  store(id, named(id))
  expect(draw().newId()).not.toBe(id)
})
