import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'

import { seal } from './envelope'
import { createQuarantine } from './quarantine'
import { createSlotReader } from './slot-reader'
import { createSlots } from './slots'

let kv: MemoryStorage

beforeEach(() => {
  kv = memoryStorage()
})

/** What a look finds under the two keys of the record `a`; 'throws' where it cannot be read. */
type Seen = readonly [string | undefined, string | undefined]

/** A storage whose looks at the record go wrong one after the other, and are right after that. */
function wrongly(...wrong: Seen[]): MemoryStorage {
  const left = { 'a.0': wrong.map(([text]) => text), 'a.1': wrong.map(([, text]) => text) }
  let thrown = 0
  return {
    ...kv,
    get(key) {
      const looks = left[key as 'a.0' | 'a.1']
      if (looks.length === 0) return kv.get(key)
      if (looks[0] !== 'throws') return looks.shift()
      // Each look tries twice.
      thrown += 1
      if (thrown % 2 === 0) looks.shift()
      throw new Error('refused')
    },
  }
}

/** Both slots whole, `n` being the sequence of each. */
function store(first: number, second: number): Seen {
  const texts = [seal({ n: first }, first), seal({ n: second }, second)] as const
  kv.map.set('a.0', texts[0]).set('a.1', texts[1])
  return texts
}

const slotsOver = (storage: MemoryStorage) => createSlots(storage, createQuarantine(storage))
const gets = () => kv.calls.filter((call) => call.startsWith('get')).length

describe('what is older than what was seen before', () => {
  test('is looked at again, and not believed of one look', () => {
    const before = store(1, 2)
    const after = store(3, 2)
    const wrong: Seen[] = []
    const reader = createSlotReader({
      ...kv,
      get: (key) => (wrong[0] ? wrong[0][key === 'a.0' ? 0 : 1] : kv.get(key)),
    })
    expect(reader.read('a', true).found).toMatchObject({ seq: 3 })
    expect(reader.read('a', true).found).not.toHaveProperty('old')
    wrong.push(before)
    kv.calls.length = 0
    // As long as it stays, it is taken for what there is, and is said to be old.
    expect(reader.read('a', true).found).toMatchObject({ seq: 2, old: true })
    expect(reader.latest('a')).toMatchObject({ seq: 3 })
    wrong.pop()
    expect(reader.read('a', true).found).toMatchObject({ seq: 3, text: after[0] })
  })

  test('once only is not what is read', () => {
    const before = store(1, 2)
    store(3, 2)
    const storage = wrongly(['', ''], before)
    const reader = createSlotReader(storage)
    reader.wrote('a', { seq: 3, side: 0 })
    expect(reader.read('a', true).found).toMatchObject({ seq: 3 })
  })

  test('is nothing that there is no version of', () => {
    const reader = createSlotReader(kv)
    reader.wrote('a', { seq: 3, side: 0 })
    expect(reader.read('a', true).found).toStrictEqual({ state: 'absent' })
  })
})

describe('an empty slot that the list of keys names', () => {
  test('is looked at again, also where the other is empty indeed', () => {
    kv.map.set('a.1', seal({ n: 1 }, 1))
    const storage = wrongly([undefined, undefined], [undefined, undefined])
    expect(slotsOver(storage).read('a')).toMatchObject({ state: 'ok', seq: 1 })
  })

  test('is believed when it was empty at each of eight looks, and not after another', () => {
    kv.map.set('a.0', '').set('a.1', '')
    // As the platform gives an empty text.
    const plain = { ...kv }
    kv.get = (key) => plain.get(key) || undefined
    expect(slotsOver(kv).read('a')).toEqual({ state: 'absent' })
    expect(gets()).toBe(16)
    const once = slotsOver(wrongly(['rubbish', '']))
    expect(once.read('a')).toEqual({ state: 'refused' })
  })

  test('is not asked for where no slot is empty', () => {
    store(1, 2)
    slotsOver(kv).readAgain('a')
    expect(kv.calls).not.toContain('keys')
    expect(gets()).toBe(8)
  })
})

test('eight looks that all say something else are enough', () => {
  store(1, 2)
  const other = Array.from({ length: 8 }, (_, i): Seen => [`rubbish ${i}`, undefined])
  expect(slotsOver(wrongly(...other)).read('a')).toEqual({ state: 'refused' })
  expect(gets()).toBe(0)
})

test('a look that is refused does not bear out one that was empty', () => {
  store(1, 2)
  const storage = wrongly([undefined, undefined], ['throws', 'throws'])
  expect(slotsOver(storage).read('a')).toMatchObject({ state: 'ok', seq: 2 })
})

describe('an older version that is whole, for a look or three', () => {
  test('is not believed where something is done once', () => {
    const before = store(1, 2)
    store(3, 2)
    for (const looks of [1, 2, 3]) {
      const wrong = () => wrongly(...Array.from({ length: looks }, () => before))
      expect(slotsOver(wrong()).read('a')).toMatchObject({ seq: 2 })
      expect(slotsOver(wrong()).readAgain('a')).toMatchObject({ seq: 3 })
      expect(slotsOver(wrong()).raw('a')[0]).toEqual({ key: 'a.0', text: kv.map.get('a.0') })
    }
  })
})
