import { PROFILE_SCHEMA } from '@/engine'
import { memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'
import { seal } from './envelope'

/** Every write is for one profile, and for no other. */

function setUp() {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  session.create('甲', { facts: { founder: false } })
  const first = openId(session)
  session.create('乙')
  const second = openId(session)
  const stored = () => new Map(kv.map)
  return { kv, session, first, second, stored }
}

const NOT_OPEN = { ok: false, reason: 'not-open' }

test('a write for a profile that is not the open one any more is refused', () => {
  const { session, first, stored } = setUp()
  const before = stored()
  expect(session.answer(first, { founder: true })).toEqual(NOT_OPEN)
  expect(session.updateSituation(first, { kind: 'first' })).toEqual(NOT_OPEN)
  expect(session.updateProfile(first, (old) => ({ ...old, label: '丙' }))).toEqual(NOT_OPEN)
  expect(stored()).toEqual(before)
})

test('so is one for a trial that was kept, dropped, or put away with its profile', () => {
  const { session, second, stored } = setUp()
  for (const end of [() => session.keepTrial('丙'), () => session.dropTrial()]) {
    session.beginTrial('试算')
    const trial = openId(session)
    end()
    const before = stored()
    expect(session.answer(trial, { founder: true })).toEqual(NOT_OPEN)
    expect(stored()).toEqual(before)
    expect(openId(session)).toBe(second)
  }
})

test('without a profile there is none to write for; the first answer makes one', () => {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  expect(session.answer('nobody', { founder: true })).toEqual({ ok: false, reason: 'no-profile' })
  expect(session.undoAnswer()).toEqual({ ok: false, reason: 'no-profile' })
  expect(session.createFirst('甲', { facts: { founder: true } }, 7)).toEqual({ ok: true })
  expect(session.getState()).toMatchObject({
    current: { facts: { founder: true } },
    opened: { id: openId(session), bornIn: 7 },
  })
  // A second page that has not heard of it does not make another.
  expect(session.createFirst('乙', { facts: { founder: false } }, 8)).toEqual(NOT_OPEN)
  const elsewhere = startStore(memoryStorage(kv.map)).session
  elsewhere.create('乙')
  expect(session.getState().profiles).toHaveLength(1)
})

test('the first answer of a window that has not heard of the first profile is not put into it', () => {
  const kv = memoryStorage()
  const [one, two] = [startStore(kv).session, startStore(memoryStorage(kv.map)).session]
  one.createFirst('甲', { facts: { founder: true } }, 1)
  expect(two.createFirst('甲', { facts: { founder: false } }, 1)).toEqual(NOT_OPEN)
  expect(two.getState().current?.facts).toEqual({ founder: true })
})

test('a profile that only a later app may change takes nothing, in memory either', () => {
  const { kv, session, second } = setUp()
  kv.map.set(`p.${second}.0`, seal({ schema: PROFILE_SCHEMA + 1, id: second }, 99))
  const newer = { ok: false, reason: 'newer' }
  expect(session.answer(second, { award: 'none' })).toEqual(newer)
  const { current } = session.getState()
  expect(session.answer(second, { founder: true })).toEqual(newer)
  expect(session.getState().current).toBe(current)
})

describe('what is open', () => {
  test('is none that this window has not heard of', () => {
    const { kv, session, second } = setUp()
    const other = startStore(memoryStorage(kv.map)).session
    other.create('丙')
    expect(session.choose(openId(other))).toEqual({ ok: false, reason: 'no-profile' })
    expect(openId(session)).toBe(second)
    session.list()
    expect(session.choose(openId(other))).toEqual({ ok: true })
  })

  test('counts up when another is opened, and not when its own fields are answered', () => {
    const { session, first, second } = setUp()
    const { opened } = session.getState()
    expect(opened.id).toBe(second)
    session.answer(second, { founder: true })
    expect(session.getState().opened).toBe(opened)
    session.choose(first)
    expect(session.getState().opened).toEqual({ id: first, turn: opened.turn + 1, bornIn: null })
  })

  test('is no imagined profile after one’s own was deleted', () => {
    const { kv, session, first, second } = setUp()
    session.add('丙', { supposed: true })
    session.beginTrial('试算')
    session.choose(second)
    session.remove(second)
    expect(openId(session)).toBe(first)
    session.remove(first)
    expect(session.getState()).toMatchObject({ status: 'empty', currentId: null, current: null })
    expect(session.getState().profiles.map(({ label }) => label)).toEqual(['丙', '试算'])
    const { session: again } = startStore(memoryStorage(kv.map))
    expect(again.getState()).toMatchObject({ status: 'empty', currentId: null })
    // One that was chosen is opened.
    const imagined = again.getState().profiles[0]!.id
    again.choose(imagined)
    expect(openId(startStore(memoryStorage(kv.map)).session)).toBe(imagined)
  })

  test('is one that cannot be read, where there is nothing else of one’s own', () => {
    const { kv, session, first, second } = setUp()
    session.add('丙', { supposed: true })
    session.remove(second)
    for (const side of [0, 1]) kv.map.set(`p.${first}.${side}`, 'rubbish')
    const { session: again } = startStore(memoryStorage(kv.map))
    expect(again.getState()).toMatchObject({ status: 'damaged', currentId: first })
  })
})

test('a profile added beside the open one leaves that open', () => {
  const { session, second } = setUp()
  expect(session.add('丙', { supposed: true })).toEqual({ ok: true })
  expect(openId(session)).toBe(second)
  expect(session.getState().profiles[2]).toMatchObject({ label: '丙', supposed: true })
  expect(session.add('', {})).toMatchObject({ reason: 'invalid' })
})

describe('the last answer', () => {
  test('is taken back, and what was changed since stays', () => {
    const { session, second } = setUp()
    session.answer(second, { birthday: '1990-01-01' })
    session.answer(second, { birthday: '1980-01-01' })
    session.updateSituation(second, { kind: 'first' })
    const { turn } = session.getState().opened
    expect(session.undoAnswer()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({
      current: { facts: { birthday: '1990-01-01' }, situation: { kind: 'first' } },
      lastAnswer: null,
      opened: { turn: turn + 1 },
    })
    expect(session.undoAnswer()).toEqual({ ok: false, reason: 'no-profile' })
  })

  test('is all that one visit has said about the same facts', () => {
    const { session, second } = setUp()
    session.answer(second, { birthday: '1990-01-01' }, 1)
    session.answer(second, { birthday: '1990-01-02' }, 2)
    session.answer(second, { birthday: '1990-01-03' }, 2)
    session.undoAnswer()
    expect(session.getState().current?.facts.birthday).toBe('1990-01-01')
    session.answer(second, { birthday: '1990-01-02' }, 3)
    session.answer(second, { award: 'none' }, 3)
    session.undoAnswer()
    expect(session.getState().current?.facts).toEqual({ birthday: '1990-01-02' })
  })

  test('is none where all is as it was, and the one before where nothing was said', () => {
    const { session, second } = setUp()
    session.answer(second, { birthday: '1990-01-01' }, 1)
    session.answer(second, { birthday: '1990-01-02' }, 2)
    session.answer(second, { birthday: '1990-01-02' }, 2)
    expect(session.getState().lastAnswer).toMatchObject({ visit: 2 })
    session.answer(second, { birthday: '1990-01-01' }, 2)
    expect(session.getState().lastAnswer).toBe(null)
  })

  test('is a tick as well, where the visit of its page is told, and then it is taken back', () => {
    const { session, second } = setUp()
    const tick = (visit?: number) =>
      session.updateProfile(second, (old) => ({ ...old, progress: { permit: 'done' } }), visit)
    tick(3)
    expect(session.getState().lastAnswer).toMatchObject({ visit: 3 })
    expect(session.undoAnswer()).toEqual({ ok: true })
    expect(session.getState().current?.progress).toEqual({})
    tick()
    expect(session.getState().lastAnswer).toBe(null)
  })

  test('is not taken back where the same was answered otherwise elsewhere, nor for another profile', () => {
    const { kv, session, first, second } = setUp()
    session.answer(second, { birthday: '1990-01-01' })
    const { session: other } = startStore(memoryStorage(kv.map))
    other.answer(second, { birthday: '1990-01-02' })
    session.hear()
    expect(session.undoAnswer()).toEqual({ ok: false, reason: 'stale' })
    session.answer(second, { birthday: '1990-01-03' })
    session.choose(first)
    expect(session.getState().lastAnswer).toBe(null)
  })

  test('is there also when the disk refused it', () => {
    const kv = memoryStorage()
    let full = false
    const set = (key: string, text: string) => {
      if (full) throw new Error('QuotaExceededError')
      kv.set(key, text)
    }
    const { session } = startStore({ ...kv, set })
    session.create('甲')
    full = true
    session.answer(openId(session), { founder: true })
    expect(session.undoAnswer()).toEqual({ ok: true })
    expect(session.getState().current?.facts).toEqual({})
  })
})
