import type { Facts } from '@/engine'

import { person } from '../../test/engine/build'
import { memoryStorage } from '../../test/store/memory-storage'
import { openStore } from '../../test/store/open-store'

import { createDraft } from './draft'
import type { Profiles } from './profiles-types'

/** A stored profile, a draft of it, and another window; `saves` counts what the draft asks to have written. */
function setUp(parts: Partial<Profiles> = {}, facts: Facts = {}) {
  const kv = memoryStorage()
  const { profiles } = openStore(kv)
  profiles.add(person(facts), true)
  const saves = jest.fn(profiles.save)
  const open = () => createDraft({ ...profiles, save: saves, ...parts }, person(facts), 2)
  const stored = () => {
    const found = profiles.read('test')
    return found.state === 'ok' ? found : undefined
  }
  return { kv, profiles, saves, draft: open(), other: open(), stored }
}

const answer = (facts: Facts) => (old: ReturnType<typeof person>) => ({
  ...old,
  facts: { ...old.facts, ...facts },
})
const OK = { ok: true }

describe('a save', () => {
  test.each(['full', 'refused'] as const)('that fails as %s is not tried again', (reason) => {
    const save = jest.fn(() => ({ ok: false, reason }) as const)
    expect(setUp({ save }).draft.apply(answer({ founder: true }))).toEqual({ ok: false, reason })
    expect(save).toHaveBeenCalledTimes(1)
  })

  test.each(['newer', 'refused'] as const)(
    'on what another has written is not made where that is %s',
    (state) => {
      const { draft, other, saves } = setUp({ read: () => ({ state }) })
      other.apply(answer({ founder: true }))
      saves.mockClear()
      const done = draft.apply(answer({ intermediary: true }))
      expect(done).toEqual({ ok: false, reason: state })
      expect(saves).toHaveBeenCalledTimes(1)
    },
  )

  test('on an older version, which the storage has fallen back to, writes all that is in memory', () => {
    const { kv, draft, stored } = setUp()
    const before = new Map(kv.map)
    draft.apply(answer({ founder: true }))
    for (const [key, text] of before) kv.map.set(key, text)
    expect(draft.apply(answer({ intermediary: true }))).toEqual(OK)
    expect(stored()?.profile.facts).toEqual({ founder: true, intermediary: true })
  })

  test('of a new one, which a storage has said is another and then does not know, is made again', () => {
    let tries = 0
    const { profiles } = setUp()
    const add: Profiles['add'] = (one, inUse) =>
      (tries += 1) === 1 ? { ok: false, reason: 'stale' } : profiles.add(one, inUse)
    const draft = createDraft({ ...profiles, add }, { ...person(), id: 'new' }, 0)
    expect(draft.flush()).toEqual(OK)
    expect(profiles.read('new')).toMatchObject({ state: 'ok' })
  })

  test('keeps what does not clash with what another has written', () => {
    const { draft, other, stored } = setUp()
    other.apply(answer({ award: 'none' }))
    const done = draft.apply(answer({ award: 'unknown', founder: true }))
    expect(done).toEqual({ ok: false, reason: 'clash', members: ['facts.award'] })
    expect(stored()?.profile.facts).toEqual({ award: 'none', founder: true })
  })

  test('of what another has written already writes nothing', () => {
    const { draft, other, stored } = setUp()
    other.apply(answer({ founder: true }))
    expect(draft.apply(answer({ founder: true }))).toEqual(OK)
    expect(stored()?.revision).toBe(3)
  })
})

describe('a draft hears', () => {
  test('nothing of a profile that is not stored yet', () => {
    const { profiles } = setUp()
    const draft = createDraft(profiles, { ...person(), id: 'new' }, 0)
    expect(draft.hear()).toEqual(OK)
  })

  test.each(['absent', 'damaged', 'newer', 'refused'] as const)(
    'nothing of what is %s',
    (state) => {
      expect(setUp({ read: () => ({ state }) }).draft.hear()).toEqual(OK)
    },
  )

  test('of an answer that was taken back again', () => {
    const { profiles, draft, stored } = setUp()
    draft.apply(answer({ founder: true }))
    profiles.save(person(), 3)
    expect(draft.hear()).toEqual(OK)
    expect(draft.get().facts).toEqual({})
    expect(stored()?.profile.facts).toEqual({})
  })

  test('at a write that another has deleted it, which a first look did not show', () => {
    const { kv, profiles } = setUp()
    let looks = 0
    const doubted = { ...profiles, isGone: (id: string) => (looks += 1) > 1 && profiles.isGone(id) }
    const draft = createDraft(doubted, person(), 2)
    openStore(memoryStorage(kv.map)).profiles.remove(person().id)
    expect(draft.apply(answer({ founder: true }))).toEqual({ ok: false, reason: 'gone' })
    expect([...kv.map.keys()].filter((key) => key.startsWith('p.'))).toEqual([])
  })

  test.each([true, false])(
    'the same of an older version, or of a damaged one, that could not be taken away (%p)',
    (isOlder) => {
      const { kv, profiles } = setUp()
      let looks = 0
      const doubted = {
        ...profiles,
        isGone: (id: string) => (looks += 1) > 1 && profiles.isGone(id),
      }
      const draft = createDraft(doubted, person(), isOlder ? 3 : 2)
      openStore({ ...memoryStorage(kv.map), remove: () => undefined }).profiles.remove('test')
      if (!isOlder) kv.map.set('p.test.0', 'x').set('p.test.1', 'y')
      const before = new Map(kv.map)
      expect(draft.apply(answer({ founder: true }))).toEqual({ ok: false, reason: 'gone' })
      if (isOlder) expect(kv.map).toEqual(before)
    },
  )

  test('of another that wrote at the same moment, though it had heard of nothing before', () => {
    const { kv, draft, stored } = setUp()
    const before = new Map(kv.map)
    draft.apply(answer({ founder: true }))
    expect(draft.hear()).toEqual(OK)
    for (const [key, text] of before) kv.map.set(key, text)
    openStore(memoryStorage(kv.map)).profiles.save(person({ intermediary: true }), 2)
    expect(draft.hear()).toEqual(OK)
    expect(stored()?.profile.facts).toEqual({ founder: true, intermediary: true })
  })
})
