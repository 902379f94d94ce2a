import { PROFILE_SCHEMA } from '@/engine'

import { type MemoryStorage, memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'

import { seal } from './envelope'

/** Two profiles, the second one open, over a storage that can be told to refuse what is written under some keys. */
function setUp() {
  const refused = { keys: '-' }
  const storage = memoryStorage()
  const set = (key: string, text: string) => {
    if (key.startsWith(refused.keys)) throw new Error('refused')
    storage.map.set(key, text)
  }
  const kv: MemoryStorage = { ...storage, set }
  const { session } = startStore(kv)
  session.create('甲')
  session.create('乙')
  const [one, two] = session.getState().profiles.map(({ id }) => id) as [string, string]
  return { kv, refused, session, one, two, restart: () => startStore(kv).session }
}

describe('the removal of another profile', () => {
  test('leaves what is open as it is, though it was changed elsewhere', () => {
    const { session, restart, one, two } = setUp()
    const { opened } = session.getState()
    restart().answer(two, { founder: true })
    expect(session.remove(one)).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ opened, elsewhere: null, current: { facts: {} } })
  })

  test('is undone without opening it, also after the next start', () => {
    const { session, restart, one, two } = setUp()
    session.remove(one)
    const other = restart()
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().currentId).toBe(two)
    other.refresh()
    expect(other.getState().currentId).toBe(two)
    expect(restart().getState().currentId).toBe(two)
  })

  test('is not undone as long as what is open cannot be saved', () => {
    const { refused, session, one, two } = setUp()
    session.remove(one)
    refused.keys = `p.${two}.`
    session.answer(two, { founder: true })
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'refused' })
    expect(session.getState().profiles.map(({ id }) => id)).toEqual([two])
  })

  test('is not undone where it was deleted for good and cannot be stored again', () => {
    const { refused, session, restart, one, two } = setUp()
    session.remove(one)
    restart()
    refused.keys = `p.${one}.`
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'refused' })
    expect(session.getState().profiles.map(({ id }) => id)).toEqual([two])
    refused.keys = '-'
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.read(one)?.label).toBe('甲')
  })
})

describe('the removal of the open profile', () => {
  test('is undone with what another tab had written before it', () => {
    const { session, restart, two } = setUp()
    restart().answer(two, { founder: true })
    session.remove(two)
    restart()
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ id: two, facts: { founder: true } })
  })

  test('is undone with what was on screen, though it had not been saved', () => {
    const { refused, session, two } = setUp()
    refused.keys = `p.${two}.`
    session.answer(two, { founder: true })
    session.remove(two)
    refused.keys = '-'
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ id: two, facts: { founder: true } })
  })

  test('is undone though the profile had never been saved at all', () => {
    const { refused, session } = setUp()
    refused.keys = 'p.'
    session.create('丙')
    const id = openId(session)
    session.remove(id)
    refused.keys = '-'
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ id, label: '丙' })
  })
})

test('a profile that cannot be read is shown, and not opened at the next start', () => {
  const { kv, session, restart, one, two } = setUp()
  for (const { key } of session.raw(one)) kv.map.set(key, 'broken')
  session.choose(one)
  expect(session.getState()).toMatchObject({ status: 'damaged', currentId: one })
  expect(restart().getState().currentId).toBe(two)
})

test('an answer is not taken back on a profile that a later app has written since', () => {
  const { kv, session, two } = setUp()
  kv.map.set(`p.${two}.0`, seal({ schema: PROFILE_SCHEMA + 1, id: two }, 99))
  session.answer(two, { founder: true })
  expect(session.undoAnswer()).toEqual({ ok: false, reason: 'newer' })
})

test('a copy of facts that are not imagined is not imagined', () => {
  const { session, one } = setUp()
  session.duplicate(one, '丙')
  expect(session.getState().profiles[2]).not.toHaveProperty('supposed')
})
