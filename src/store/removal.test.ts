import { person } from '../../test/engine/build'
import { memoryStorage } from '../../test/store/memory-storage'

import { seal } from './envelope'
import { createProfiles } from './profiles'
import { createQuarantine } from './quarantine'

const over = (storage: ReturnType<typeof memoryStorage>) =>
  createProfiles(storage, createQuarantine(storage))

function stored() {
  const kv = memoryStorage()
  const profiles = over(kv)
  for (const id of ['a', 'b']) profiles.add({ ...person(), id, label: id }, true)
  return { kv, profiles }
}
const fail = (): never => {
  throw new Error('QuotaExceededError')
}
const stuck = { remove: () => undefined }
const has = (kv: ReturnType<typeof memoryStorage>) =>
  [...kv.map.keys()].filter((key) => key.startsWith('p.a'))

test('what cannot be read and cannot be taken away is not removed', () => {
  const { kv } = stored()
  kv.map.set('p.a.0', 'x').set('p.a.1', 'y')
  expect(over({ ...kv, ...stuck }).remove('a')).toEqual({ ok: false, reason: 'refused' })
  expect(over(kv).list().order).toContain('a')
  expect(has(kv)).toHaveLength(2)
})

test('without room for the index, and where nothing can be taken away, nothing is removed', () => {
  const { kv } = stored()
  const profiles = over({ ...kv, ...stuck, set: fail })
  expect(profiles.remove('a')).toEqual({ ok: false, reason: 'full' })
  expect(over(kv).read('a').state).toBe('ok')
})

test('an undo gives a damaged profile its texts back, or says that it cannot', () => {
  const { kv } = stored()
  kv.map.set('p.a.0', 'x').set('p.a.1', 'y')
  let full = false
  // There is room for the index all the same.
  const isFull = (key: string) => full && key.startsWith('p.')
  const profiles = over({ ...kv, set: (key, text) => (isFull(key) ? fail() : kv.set(key, text)) })
  expect(profiles.remove('a')).toMatchObject({ ok: true })
  expect(has(kv)).toEqual([])
  // An older index that still had it removed would take it away though it was brought back.
  expect(kv.map.get('index.1')).toContain('"removed":[]')
  full = true
  expect(profiles.restore('a', 0, null)).toEqual({ ok: false, reason: 'full' })
  full = false
  expect(profiles.restore('a', 0, null)).toMatchObject({ ok: true })
  expect([kv.map.get('p.a.0'), kv.map.get('p.a.1')]).toEqual(['x', 'y'])
  expect(profiles.list().order).toEqual(['a', 'b'])
})

test('an undo writes above the tombstone, keeps what an earlier schema has stored, and leaves a later write', () => {
  const { kv } = stored()
  const body = { schema: 1, id: 'a', label: 'a', facts: { odd: true }, situation: {}, progress: {} }
  kv.map.set('p.a.0', seal(body, 4)).set('p.a.1', seal(body, 5))
  for (const storage of [kv, { ...kv, ...stuck }]) {
    const profiles = over(storage)
    const before = profiles.read('a')
    profiles.remove('a')
    expect(profiles.restore('a', 0, null)).toMatchObject({ ok: true })
    const found = over(kv).read('a')
    if (before.state !== 'ok' || found.state !== 'ok') throw new Error('not stored')
    expect(found.revision).toBeGreaterThan(before.revision)
    expect(kv.map.get('p.a.0')).toContain('"odd":true')
    // Nothing more to write.
    expect(profiles.restore('a', 0, null)).toMatchObject({ ok: true })
    expect(over(kv).read('a')).toMatchObject({ revision: found.revision })
  }
})

test('an undo is refused where a later app has written since, or nothing can be read', () => {
  const { kv, profiles } = stored()
  profiles.remove('a')
  kv.map.set('p.a.0', seal({ schema: 99 }, 9))
  expect(profiles.restore('a', 0, null)).toEqual({ ok: false, reason: 'newer' })
  const get = (key: string) => (key.startsWith('p.') ? fail() : kv.get(key))
  for (const blind of [{ get }, { get: fail }])
    expect(over({ ...kv, ...blind }).restore('a', 0, null)).toEqual({
      ok: false,
      reason: 'refused',
    })
})

test('an undo of what was never stored stores what was on screen, and of what is not known only lists it', () => {
  const { kv, profiles } = stored()
  expect(profiles.remove('c')).toMatchObject({ ok: true })
  expect(profiles.restore('c', 0, { ...person(), id: 'c', label: 'c' })).toMatchObject({ ok: true })
  expect(over(kv).read('c')).toMatchObject({ state: 'ok', profile: { label: 'c' } })
  expect(over(kv).restore('d', 0, null)).toMatchObject({ ok: true })
  expect(profiles.list().order).toEqual(['d', 'c', 'a', 'b'])
})

test('an undo of what is not known stores nothing, though something else was removed', () => {
  const { kv, profiles } = stored()
  profiles.remove('a')
  kv.calls.length = 0
  expect(profiles.restore('d', 0, null)).toMatchObject({ ok: true })
  expect(kv.calls.filter((call) => call.startsWith('set'))).toEqual(['set index.0'])
})

test('what was removed and cannot be read at the next start is not taken away', () => {
  const { kv } = stored()
  over({ ...kv, ...stuck }).remove('a')
  const get = (key: string) => (key.startsWith('p.a') ? fail() : kv.get(key))
  over({ ...kv, get }).load(true)
  expect(has(kv)).toHaveLength(2)
  over(kv).load(true)
  expect(has(kv)).toEqual([])
})

test('a removal ends with what is taken away: the index was told before', () => {
  const { kv, profiles } = stored()
  kv.calls.length = 0
  profiles.remove('a')
  const first = kv.calls.indexOf('remove p.a.0')
  expect(kv.calls.slice(0, first)).toContain('set index.1')
  expect(kv.calls.slice(first).filter((call) => call.includes('index'))).toEqual([])
})
