import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'

import { seal } from './envelope'
import { createQuarantine } from './quarantine'
import { createSlots, fits, type Slots } from './slots'

let kv: MemoryStorage
let slots: Slots

beforeEach(() => {
  kv = memoryStorage()
  slots = createSlots(kv, createQuarantine(kv))
})

/** A storage whose `set` fails in a given way, over the same texts. */
function slotsWith(set: (key: string, text: string) => void): Slots {
  const broken = { ...kv, set }
  return createSlots(broken, createQuarantine(broken))
}

function fail(): never {
  throw new Error('QuotaExceededError')
}

test('nothing there', () => {
  expect(slots.read('a')).toEqual({ state: 'absent' })
})

test('a new record fills both slots; after that they take turns', () => {
  expect(slots.write('a', { n: 1 }, 0)).toEqual({ ok: true, seq: 2 })
  expect([...kv.map.keys()]).toEqual(['a.0', 'a.1'])
  expect(slots.read('a')).toMatchObject({ state: 'ok', side: 1, seq: 2, body: { n: 1 } })
  expect(slots.write('a', { n: 2 }, 2)).toEqual({ ok: true, seq: 3 })
  expect(slots.read('a')).toMatchObject({ side: 0, seq: 3, body: { n: 2 }, sound: true })
  expect(slots.write('a', { n: 3 }, 3)).toEqual({ ok: true, seq: 4 })
  expect(slots.read('a')).toMatchObject({ side: 1, seq: 4, body: { n: 3 } })
})

test('a record that is sound is read once, any other twice', () => {
  slots.write('a', { n: 1 }, 0)
  kv.calls.length = 0
  slots.read('a')
  expect(kv.calls).toEqual(['get a.0', 'get a.1'])
  kv.map.delete('a.0')
  slots.read('a')
  expect(kv.calls.slice(2)).toEqual(['get a.0', 'get a.1', 'get a.0', 'get a.1', 'keys'])
})

test('of two slots with the same sequence the first counts', () => {
  kv.map.set('a.0', seal({ n: 1 }, 5)).set('a.1', seal({ n: 2 }, 5))
  expect(slots.read('a')).toMatchObject({ side: 0, seq: 5, body: { n: 1 } })
})

test('one write is two reads, one set and one read back', () => {
  slots.write('a', { n: 1 }, 0)
  kv.calls.length = 0
  slots.write('a', { n: 2 }, 2)
  expect(kv.calls).toEqual(['get a.0', 'get a.1', 'set a.0', 'get a.0'])
})

test('torn at every length, the other slot wins', () => {
  slots.write('a', { n: 1 }, 0)
  slots.write('a', { n: 2 }, 2)
  const whole = kv.map.get('a.0') ?? ''
  for (let size = 1; size < whole.length; size += 1) {
    kv.map.set('a.0', whole.slice(0, size))
    expect(slots.read('a')).toMatchObject({ seq: 2, body: { n: 1 }, sound: false })
  }
})

test('the valid slot is never touched, whichever way the write fails', () => {
  slots.write('a', { n: 1 }, 0)
  const good = kv.map.get('a.1')
  const ways = [fail, () => undefined, (key: string) => void kv.map.set(key, 'rubbish')]
  for (const way of ways) {
    expect(slotsWith(way).write('a', { n: 2 }, 2).ok).toBe(false)
    expect(kv.map.get('a.1')).toBe(good)
    expect(slots.read('a')).toMatchObject({ seq: 2, body: { n: 1 } })
  }
})

test('a torn text of our own is taken away, an older whole one is kept', () => {
  slots.write('a', { n: 1 }, 0)
  slotsWith(fail).write('a', { n: 2 }, 2)
  expect(kv.map.has('a.0')).toBe(true)
  slotsWith((key, text) => void kv.map.set(key, text.slice(0, 20))).write('a', { n: 2 }, 2)
  expect(kv.map.has('a.0')).toBe(false)
  expect(slots.write('a', { n: 2 }, 2)).toEqual({ ok: true, seq: 3 })
  expect(slots.read('a')).toMatchObject({ sound: true })
})

test('a write that throws once, before or after, is tried again on the same slot', () => {
  slots.write('a', { n: 1 }, 0)
  const keys: string[] = []
  let throws = 1
  const once = slotsWith((key, text) => {
    keys.push(key)
    if (throws-- > 0) fail()
    kv.map.set(key, text)
  })
  expect(once.write('a', { n: 2 }, 2)).toEqual({ ok: true, seq: 3 })
  expect(keys).toEqual(['a.0', 'a.0'])
  const after = slotsWith((key, text) => {
    kv.map.set(key, text)
    fail()
  })
  expect(after.write('a', { n: 3 }, 3)).toEqual({ ok: true, seq: 4 })
})

test('why it failed', () => {
  slots.write('a', { n: 1 }, 0)
  expect(slotsWith(fail).write('a', { n: 2 }, 2)).toEqual({ ok: false, reason: 'full' })
  expect(slotsWith(() => undefined).write('a', {}, 2)).toEqual({ ok: false, reason: 'refused' })
  expect(slots.write('a', { n: 2 }, 1)).toEqual({ ok: false, reason: 'stale' })
  expect(slots.write('a', { n: 2 }, 0)).toEqual({ ok: false, reason: 'stale' })
  expect(slots.write('a', { x: 'x'.repeat(32 * 1024) }, 2)).toEqual({
    ok: false,
    reason: 'too-large',
  })
})

test('32 KB are counted as UTF-8', () => {
  expect(slots.write('a', { x: '字'.repeat(10_800) }, 0)).toMatchObject({ ok: true })
  expect(slots.write('b', { x: '字'.repeat(11_000) }, 0)).toEqual({
    ok: false,
    reason: 'too-large',
  })
})

test('32 KB just fit', () => {
  const length = (size: number) => seal({ x: 'x'.repeat(size) }, 1).length
  let size = 32 * 1024
  while (length(size) > 32 * 1024) size -= 1
  expect(length(size)).toBe(32 * 1024)
  expect(slots.write('a', { x: 'x'.repeat(size) }, 0)).toEqual({ ok: true, seq: 2 })
  expect(slots.write('b', { x: 'x'.repeat(size + 1) }, 0)).toMatchObject({ reason: 'too-large' })
  // The same is said before, of what is to be restored.
  expect(fits({ x: 'x'.repeat(size) })).toBe(true)
  expect(fits({ x: 'x'.repeat(size + 1) })).toBe(false)
})

test('if only the first of the two first writes works, the record is there all the same', () => {
  let left = 1
  const once = slotsWith((key, text) => {
    if (left-- <= 0) fail()
    kv.map.set(key, text)
  })
  expect(once.write('a', { n: 1 }, 0)).toEqual({ ok: true, seq: 1 })
  expect(slots.read('a')).toMatchObject({ state: 'ok', seq: 1, sound: false })
})

test('a damaged text is set aside before it is written over', () => {
  slots.write('a', { n: 1 }, 0)
  kv.map.set('a.0', 'rubbish')
  expect(slots.write('a', { n: 2 }, 2)).toEqual({ ok: true, seq: 3 })
  expect(kv.map.get('q.1')).toBe('a.0\nrubbish')
  const sets = kv.calls.filter((call) => call.startsWith('set')).slice(-2)
  expect(sets).toEqual(['set q.1', 'set a.0'])
})

test('if it cannot be set aside, it is not written over', () => {
  slots.write('a', { n: 1 }, 0)
  kv.map.set('a.0', 'rubbish')
  expect(slotsWith(fail).write('a', { n: 2 }, 2)).toEqual({ ok: false, reason: 'full' })
  expect(kv.map.get('a.0')).toBe('rubbish')
})

test('of a record with one slot there is one text', () => {
  kv.map.set('a.1', 'rubbish')
  expect(slots.raw('a')).toStrictEqual([{ key: 'a.1', text: 'rubbish' }])
  expect(slots.read('a')).toEqual({ state: 'damaged' })
})

test('both damaged', () => {
  kv.map.set('a.0', 'rubbish').set('a.1', seal({ n: 1 }, 1).slice(1))
  expect(slots.read('a')).toEqual({ state: 'damaged' })
  expect(slots.raw('a')).toEqual([
    { key: 'a.0', text: 'rubbish' },
    { key: 'a.1', text: seal({ n: 1 }, 1).slice(1) },
  ])
  expect(slots.write('a', { n: 2 }, 0)).toEqual({ ok: true, seq: 2 })
  expect([kv.map.get('q.1'), kv.map.get('q.2')]).toEqual([
    'a.0\nrubbish',
    `a.1\n${seal({ n: 1 }, 1).slice(1)}`,
  ])
})

test('beside a slot of a later format nothing is read or written', () => {
  slots.write('a', { n: 1 }, 0)
  // format 2, made as `envelope.test.ts` does
  kv.map.set('a.0', 'jf2 3 2 ' + laterSum('{}') + '\n{}')
  const before = new Map(kv.map)
  expect(slots.read('a')).toEqual({ state: 'newer' })
  expect(slots.write('a', { n: 2 }, 2)).toEqual({ ok: false, reason: 'newer' })
  expect(kv.map).toEqual(before)
})

test('a storage that cannot be read is not written', () => {
  slots.write('a', { n: 1 }, 0)
  const before = new Map(kv.map)
  const blind = { ...kv, get: fail }
  const broken = createSlots(blind, createQuarantine(blind))
  expect(broken.read('a')).toEqual({ state: 'refused' })
  expect(broken.write('a', { n: 2 }, 2)).toEqual({ ok: false, reason: 'refused' })
  expect(broken.raw('a')).toEqual([])
  expect(broken.remove('a')).toBe(false)
  expect(kv.map.get('a.1')).toBe(before.get('a.1'))
})

test('one read that goes wrong does not bring back an older version', () => {
  slots.write('a', { n: 1 }, 0)
  slots.write('a', { n: 2 }, 2)
  for (const wrong of [undefined, 'rubbish']) {
    let first = true
    const flaky = {
      ...kv,
      get(key: string) {
        if (!first) return kv.map.get(key)
        first = false
        return wrong
      },
    }
    expect(createSlots(flaky, createQuarantine(flaky)).read('a')).toMatchObject({ body: { n: 2 } })
  }
})

test.each([0, 1])('removing takes the older slot first (%i more writes)', (more) => {
  slots.write('a', { n: 1 }, 0)
  if (more) slots.write('a', { n: 2 }, 2)
  kv.calls.length = 0
  expect(slots.remove('a')).toBe(true)
  // One look is enough: whichever goes first, both go.
  expect(kv.calls.slice(0, 2)).toEqual(['get a.0', 'get a.1'])
  expect(kv.calls[2]).toMatch('remove')
  expect(kv.calls.filter((call) => call.startsWith('remove'))).toEqual(
    more ? ['remove a.1', 'remove a.0'] : ['remove a.0', 'remove a.1'],
  )
  expect(kv.map.size).toBe(0)
})

function laterSum(json: string): string {
  const sum = [...`2 3\n${json}`].reduce((hash, char) => {
    const mixed = Math.imul(hash ^ char.charCodeAt(0), 16777619)
    return Math.imul(mixed, 16777619)
  }, 2166136261)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
