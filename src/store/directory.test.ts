import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'

import { createDirectory, type Directory } from './directory'
import { seal } from './envelope'
import { createQuarantine } from './quarantine'
import { createSlots } from './slots'

let kv: MemoryStorage
let directory: Directory

beforeEach(() => {
  kv = memoryStorage()
  directory = over(kv)
})

const over = (storage: MemoryStorage): Directory =>
  createDirectory(storage, createSlots(storage, createQuarantine(storage)))

/** Both slots of an index with this body. */
function store(body: object): void {
  kv.map.set('index.0', seal({ schema: 1, ...body }, 1))
  kv.map.set('index.1', seal({ schema: 1, ...body }, 2))
}

describe('what is read', () => {
  test('nothing at all', () => {
    expect(directory.read()).toStrictEqual({
      order: [],
      current: undefined,
      removed: [],
      keys: [],
    })
  })

  test('ids only, each once, in their order', () => {
    const long = 'x'.repeat(32)
    store({ order: ['b', 'a-_9', 'b', long, `${long}x`, '!a', 'a!', '', 1, null], current: 'a!' })
    expect(directory.read()).toMatchObject({ order: ['b', 'a-_9', long], current: undefined })
    store({ order: 'ab', current: 'b', removed: 'ab' })
    expect(directory.read()).toMatchObject({ order: [], current: 'b', removed: [] })
  })

  test('profiles that are stored and not listed come last, by their ids', () => {
    store({ order: ['z'] })
    for (const key of ['p.c.1', 'p.a.0', 'p.z.0', 'xp.d.0', 'p.e.01', 'p.f.2', 'p..0', 'p.g!.0'])
      kv.map.set(key, '')
    expect(directory.read().order).toEqual(['z', 'a', 'c'])
    expect(directory.read().keys).toEqual([...kv.map.keys()])
  })

  test('where the keys cannot be listed, what the index says', () => {
    store({ order: ['z'] })
    const keys = () => {
      throw new Error('refused')
    }
    expect(over({ ...kv, keys }).read()).toMatchObject({ order: ['z'], keys: [] })
  })

  test('nothing of an index of a later schema', () => {
    store({ schema: 2, order: ['a'], current: 'a' })
    expect(directory.read()).toMatchObject({ order: [], current: undefined })
  })
})

describe('tombstones', () => {
  test('hide a profile that is still stored', () => {
    store({ order: ['a', 'b'], removed: [{ id: 'a', seq: 2 }] })
    kv.map.set('p.a.0', '')
    expect(directory.read()).toMatchObject({ order: ['b'], removed: [{ id: 'a', seq: 2 }] })
    expect(directory.isGone('a')).toBe(true)
    expect(directory.isGone('b')).toBe(false)
  })

  test('are what they look like, or none', () => {
    const bad = [
      null,
      'a',
      1,
      {},
      { id: 'a' },
      { seq: 1 },
      { id: 'a', seq: 1.5 },
      { id: 1, seq: 1 },
    ]
    store({ order: ['a'], removed: [...bad, { id: 'a!', seq: 1 }, { id: 'a', seq: '1' }] })
    expect(directory.read()).toMatchObject({ order: ['a'], removed: [] })
  })

  test.each(['index.0', 'index.1'])('are not believed while %s is bad', (key) => {
    store({ order: ['b'], removed: [{ id: 'a', seq: 2 }] })
    kv.map.set('p.a.0', '')
    kv.map.set(key, 'rubbish')
    expect(directory.read()).toMatchObject({ order: ['b', 'a'], removed: [] })
    expect(directory.isGone('a')).toBe(false)
    expect(directory.isGone('c')).toBe(false)
  })
})

describe('a profile is taken for deleted', () => {
  test('when a sound index does not know it and nothing of it is stored', () => {
    store({ order: ['a'] })
    expect(directory.isGone('b')).toBe(true)
    kv.map.set('p.b.1', '')
    expect(directory.isGone('b')).toBe(false)
  })

  test('not where there is no index', () => {
    expect(directory.isGone('a')).toBe(false)
  })

  test('only when two looks agree', () => {
    store({ order: ['a'] })
    kv.map.set('p.b.0', '')
    for (const silent of [1, 2]) {
      let looks = 0
      const once = over({ ...kv, keys: () => ((looks += 1) === silent ? [] : kv.keys()) })
      expect(once.isGone('b')).toBe(false)
    }
  })

  test('not where it is listed and stored, and then one look is enough', () => {
    store({ order: ['a'] })
    kv.map.set('p.a.0', '')
    kv.calls.length = 0
    expect(directory.isGone('a')).toBe(false)
    expect(kv.calls).toEqual(['get index.0', 'get index.1', 'keys'])
  })

  test.each([
    [[2], true],
    [[1, 3], false],
  ])('in four looks at most: a bad index at looks %j', (bad, isGone) => {
    store({ order: ['a'] })
    let look = 1
    const get = (key: string) => (bad.includes(look) ? 'rubbish' : kv.map.get(key))
    const keys = () => {
      look += 1
      return kv.keys()
    }
    expect(over({ ...kv, get, keys }).isGone('b')).toBe(isGone)
    expect(look - 1).toBe(4)
  })
})

describe('a change', () => {
  const add = (id: string) =>
    directory.update((old) => ({ ...old, order: [...old.order, id], current: id }))

  test('is written with its schema, from the first on', () => {
    expect(add('a')).toEqual({ ok: true, seq: 2 })
    expect(add('b')).toEqual({ ok: true, seq: 3 })
    expect(kv.map.get('index.0')).toBe(
      seal({ schema: 1, order: ['a', 'b'], current: 'b', removed: [] }, 3),
    )
  })

  test('that changes nothing writes nothing', () => {
    add('a')
    kv.calls.length = 0
    expect(directory.update((old) => old)).toEqual({ ok: true, seq: 2 })
    expect(kv.calls.filter((call) => call.startsWith('set'))).toEqual([])
  })

  test('is made of nothing too: the first index is written though it is empty', () => {
    expect(directory.update((old) => old)).toEqual({ ok: true, seq: 2 })
    expect(kv.map.has('index.0')).toBe(true)
  })

  test('is refused where the index is of a later app, or cannot be read', () => {
    store({ schema: 2, order: ['a'] })
    expect(add('b')).toEqual({ ok: false, reason: 'newer' })
    const get = () => {
      throw new Error('refused')
    }
    expect(over({ ...kv, get }).update((old) => old)).toEqual({ ok: false, reason: 'refused' })
  })

  test('is refused where the index could not be read at first: what it holds is not known', () => {
    store({ order: ['a'] })
    let refusals = 8
    const get = (key: string) => {
      if (refusals-- > 0) throw new Error('refused')
      return kv.map.get(key)
    }
    expect(over({ ...kv, get }).update((old) => old)).toEqual({ ok: false, reason: 'refused' })
    expect(refusals).toBe(0)
  })

  test('that an older index has made already is made on the later one', () => {
    store({ order: ['a'] })
    const before = new Map(kv.map)
    add('b')
    add('c')
    let reads = 0
    const get = (key: string) => ((reads += 1) <= 2 ? before : kv.map).get(key)
    const done = over({ ...kv, get }).update((old) => ({
      ...old,
      order: ['a'],
      current: undefined,
    }))
    expect(done).toEqual({ ok: true, seq: 5 })
    expect(directory.read()).toMatchObject({ order: ['a'], current: undefined })
  })

  test('is tried three times on an index that is another one at each look', () => {
    let seq = 0
    const body = { schema: 1, order: [], removed: [] }
    const read = () =>
      ({ state: 'ok', side: 0, seq: (seq += 1), body, text: '', sound: true }) as const
    const slots = { ...createSlots(kv, createQuarantine(kv)), read }
    expect(createDirectory(kv, slots).update((old) => old)).toEqual({ ok: false, reason: 'stale' })
    expect(seq).toBe(6)
  })
})
