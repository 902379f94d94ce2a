import { memoryStorage } from '../../test/store/memory-storage'
import { countSetAside, createQuarantine } from './quarantine'

test('a text is set aside with the key it came from, and can be read and removed', () => {
  const kv = memoryStorage()
  const quarantine = createQuarantine(kv)
  expect(quarantine.put('p.a.0', 'one\ntwo')).toMatchObject({ ok: true })
  expect(quarantine.put('p.a.1', 'three')).toMatchObject({ ok: true })
  expect(quarantine.list()).toEqual({
    ok: true,
    value: [
      { key: 'q.1', from: 'p.a.0', text: 'one\ntwo' },
      { key: 'q.2', from: 'p.a.1', text: 'three' },
    ],
  })
  expect(quarantine.remove('q.1')).toBe(true)
  expect([...kv.map.keys()]).toEqual(['q.2'])
  expect(countSetAside(kv.keys())).toBe(1)
})

test('only what was set aside is counted', () => {
  expect(countSetAside(['q.1', 'q.20', 'eq.1', 'q.1.0', 'q.', 'p.a.0'])).toBe(2)
})

test('the same text is kept once', () => {
  const kv = memoryStorage()
  const quarantine = createQuarantine(kv)
  quarantine.put('p.a.0', 'one')
  expect(quarantine.put('p.b.1', 'one')).toMatchObject({ ok: true })
  expect(kv.map.size).toBe(1)
})

test('they are listed in the order in which they came, also beyond nine', () => {
  const kv = memoryStorage()
  // A storage names its keys in any order.
  const quarantine = createQuarantine({ ...kv, keys: () => kv.keys().sort().reverse() })
  for (let i = 1; i <= 12; i += 1) quarantine.put('p.a.0', `text ${i}`)
  const listed = quarantine.list()
  expect(listed.ok && listed.value.map((one) => one.key)).toEqual(
    Array.from({ length: 12 }, (_, i) => `q.${i + 1}`),
  )
})

test('it is full at 20, and takes again when one is deleted', () => {
  const kv = memoryStorage()
  const quarantine = createQuarantine(kv)
  for (let i = 1; i <= 20; i += 1) quarantine.put('p.a.0', `text ${i}`)
  expect(quarantine.put('p.a.0', 'one more')).toEqual({ ok: false, reason: 'quarantine-full' })
  expect(kv.map.size).toBe(20)
  quarantine.remove('q.3')
  expect(quarantine.put('p.a.0', 'one more')).toMatchObject({ ok: true })
})

test('one that comes later is listed later, though an earlier one was deleted', () => {
  const kv = memoryStorage()
  const quarantine = createQuarantine(kv)
  for (const text of ['one', 'two']) quarantine.put('p.a.0', text)
  quarantine.remove('q.1')
  quarantine.put('p.a.0', 'three')
  expect([...kv.map.keys()]).toEqual(['q.2', 'q.3'])
})

test('behind a list of keys that is empty, twenty of them are not written over', () => {
  const kv = memoryStorage()
  for (let i = 1; i <= 20; i += 1) createQuarantine(kv).put('p.a.0', `text ${i}`)
  const quarantine = createQuarantine({ ...kv, keys: () => [] })
  expect(quarantine.put('p.a.0', 'one more')).toMatchObject({ ok: true })
  expect([...kv.map.values()].map((text) => text.slice(6))).toEqual([
    ...Array.from({ length: 20 }, (_, i) => `text ${i + 1}`),
    'one more',
  ])
  expect([...kv.map.keys()].at(-1)).toBe('q.21')
})

test('where no place is known to be free, nothing is written', () => {
  const kv = memoryStorage()
  const get = () => {
    throw new Error('no')
  }
  expect(createQuarantine({ ...kv, get }).put('p.a.0', 'one')).toEqual({
    ok: false,
    reason: 'refused',
  })
  expect(kv.calls).not.toContainEqual(expect.stringMatching('^set'))
})

test('nothing else can be removed through it', () => {
  const kv = memoryStorage(new Map([['p.a.0', 'x']]))
  expect(createQuarantine(kv).remove('p.a.0')).toBe(false)
  expect(kv.map.size).toBe(1)
})

test('a copy that cannot be verified is not left behind', () => {
  const kv = memoryStorage()
  const quarantine = createQuarantine({
    ...kv,
    set: (key, text) => kv.map.set(key, text.slice(0, 3)),
  })
  expect(quarantine.put('p.a.0', 'one')).toEqual({ ok: false, reason: 'refused' })
  expect(kv.map.size).toBe(0)
})

test('when the keys cannot be listed, nothing is set aside', () => {
  const kv = memoryStorage()
  const keys = () => {
    throw new Error('no')
  }
  const quarantine = createQuarantine({ ...kv, keys })
  expect(quarantine.list()).toEqual({ ok: false, reason: 'refused' })
  expect(quarantine.put('p.a.0', 'one')).toEqual({ ok: false, reason: 'refused' })
})

test('a text written by something else, or gone meanwhile, still has a place in the list', () => {
  const kv = memoryStorage(new Map([['q.1', 'no line break']]))
  const quarantine = createQuarantine({ ...kv, keys: () => ['q.1', 'q.2'] })
  expect(quarantine.list()).toEqual({
    ok: true,
    value: [
      { key: 'q.1', from: '', text: 'no line break' },
      { key: 'q.2', from: '', text: '' },
    ],
  })
})
