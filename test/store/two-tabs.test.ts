import type { ActionId, Situation, Span } from '@/engine'
import { memoryStorage, type MemoryStorage } from './memory-storage'
import { seal } from '@/store/envelope'
import { openId, openStore, startStore } from './open-store'

/** Two windows over one storage: what each writes is kept, and what cannot be is told. */

const restart = (kv: MemoryStorage) => startStore(memoryStorage(kv.map)).session

function twoTabs(facts = {}) {
  const kv = memoryStorage()
  const one = startStore(kv).session
  one.create('甲', { facts: { education: 'bachelor', ...facts } })
  const two = restart(kv)
  return { kv, one, two, id: openId(one) }
}

const SPAN: Span = { from: '2020-01', to: '2020-03', base: 9000 }
const LATER: Span = { from: '2021-01', to: '2021-03', base: 9000 }
const LAST: Span = { from: '2022-01', to: '2022-03', base: 9000 }

test('each keeps what the other wrote', () => {
  const { kv, one, two, id } = twoTabs()
  expect(one.answer(id, { founder: true })).toEqual({ ok: true })
  expect(two.answer(id, { intermediary: false })).toEqual({ ok: true })
  const both = { education: 'bachelor', founder: true, intermediary: false }
  expect(two.getState().current?.facts).toEqual(both)
  expect(one.answer(id, { award: 'none' })).toEqual({ ok: true })
  expect(restart(kv).getState().current?.facts).toEqual({ ...both, award: 'none' })
  expect(two.refresh()).toEqual({ ok: true })
  expect(two.getState().current?.facts.award).toBe('none')
})

test('a span added by each, and one deleted: all three are done', () => {
  const { kv, one, two, id } = twoTabs({ insurance: { spans: [SPAN] } })
  expect(one.answer(id, { insurance: { spans: [SPAN, LATER] } })).toEqual({ ok: true })
  expect(two.answer(id, { insurance: { spans: [LAST] } })).toEqual({ ok: true })
  expect(restart(kv).getState().current?.facts.insurance).toEqual({ spans: [LATER, LAST] })
})

test('a stale address answer leaves the day of the endorsement as the other wrote it', () => {
  const { kv, one, two, id } = twoTabs()
  one.updateSituation(id, { permit: { expiresOn: '2026-12-01' } })
  two.refresh()
  const permit = two.getState().current?.situation.permit
  one.updateSituation(id, { permit: { expiresOn: '2026-12-01', endorsedOn: '2026-11-10' } })
  expect(
    two.updateSituation(id, {
      permit: { expiresOn: '2026-12-01', ...permit, addressMatches: true },
    }),
  ).toEqual({ ok: true })
  expect(restart(kv).getState().current?.situation.permit).toEqual({
    expiresOn: '2026-12-01',
    endorsedOn: '2026-11-10',
    addressMatches: true,
  })
})

describe('both have changed the same', () => {
  test('theirs stays, and the member is named', () => {
    const { kv, one, two, id } = twoTabs()
    one.answer(id, { birthday: '1990-01-01' })
    const { turn } = two.getState().opened
    expect(two.answer(id, { birthday: '1991-01-01' })).toEqual({
      ok: false,
      reason: 'clash',
      members: ['facts.birthday'],
    })
    expect(two.getState()).toMatchObject({
      current: { facts: { birthday: '1990-01-01' } },
      saving: 'saved',
      elsewhere: { code: 'clash', label: '甲', members: ['facts.birthday'] },
      lastAnswer: null,
    })
    // Fields that show what was not taken are drawn anew.
    expect(two.getState().opened.turn).toBe(turn + 1)
    expect(restart(kv).getState().current?.facts.birthday).toBe('1990-01-01')
    // The next action is told by itself.
    expect(two.answer(id, { birthday: '1991-01-01' })).toEqual({ ok: true })
    expect(two.getState().elsewhere).toBe(null)
  })

  test('the same span in two ways, and the same one deleted by both', () => {
    const { kv, one, two, id } = twoTabs({ insurance: { spans: [SPAN, LATER] } })
    one.answer(id, { insurance: { spans: [{ ...SPAN, base: 9500 }, LATER] } })
    expect(two.answer(id, { insurance: { spans: [LATER] } })).toMatchObject({ reason: 'clash' })
    expect(two.answer(id, { insurance: { spans: [LATER] } })).toEqual({ ok: true })
    // Whether this deletes the same or puts something in its place cannot be told: it is told, and made again.
    const again = { insurance: { spans: [LATER, LAST] } }
    expect(one.answer(id, again)).toMatchObject({ reason: 'clash' })
    expect(one.answer(id, again)).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts).toMatchObject(again)
  })

  test('from nothing, a span each: both are there', () => {
    const { kv, one, two, id } = twoTabs()
    one.answer(id, { insurance: { spans: [SPAN] } })
    expect(two.answer(id, { insurance: { spans: [LATER] } })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts.insurance).toEqual({ spans: [SPAN, LATER] })
  })

  test('deleted by both: fine', () => {
    const { kv, one, two, id } = twoTabs({ insurance: { spans: [SPAN, LATER] } })
    one.answer(id, { insurance: { spans: [LATER] }, founder: true })
    expect(two.answer(id, { insurance: { spans: [LATER] } })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts.insurance).toEqual({ spans: [LATER] })
  })

  test('one part of an answer each, where the parts do not fit', () => {
    const { one, two, id } = twoTabs({ insurance: { spans: [SPAN] } })
    one.answer(id, { insurance: 'unknown' })
    expect(two.answer(id, { insurance: { spans: [SPAN, LATER] } })).toMatchObject({
      members: ['facts.insurance'],
    })
  })

  test('a plan is one choice: two are not put together, though they began on one day', () => {
    const { kv, one, two, id } = twoTabs()
    const plan = (action: ActionId): Situation['plan'] => ({
      actions: [{ id: action, months: 12, effort: 3 }],
      begun: '2026-11-22',
    })
    one.updateSituation(id, { plan: plan('master'), dwelling: 'rented' })
    expect(two.updateSituation(id, { plan: plan('skill-3') })).toMatchObject({
      reason: 'clash',
      members: ['situation.plan'],
    })
    const kept = { plan: plan('master'), dwelling: 'rented' }
    expect(restart(kv).getState().current?.situation).toMatchObject(kept)
    // Changed by one alone, and by both to the same.
    expect(two.updateSituation(id, { plan: plan('skill-3') })).toEqual({ ok: true })
    expect(one.updateSituation(id, { plan: plan('skill-3') })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.situation.plan).toEqual(plan('skill-3'))
  })

  test('each is sound, and both together are not', () => {
    const { kv, one, two, id } = twoTabs()
    one.answer(id, { birthday: '1990-01-01' })
    expect(two.answer(id, { shanghaiSpouse: { marriedOn: '1985-01-01' } })).toMatchObject({
      reason: 'clash',
      members: ['facts.shanghaiSpouse'],
    })
    expect(two.getState().current?.facts).toMatchObject({ birthday: '1990-01-01' })
    expect(restart(kv).getState().current?.facts).not.toHaveProperty('shanghaiSpouse')
  })
})

describe('an open window hears', () => {
  test('of an answer, and says so', () => {
    const { one, two, id } = twoTabs()
    one.answer(id, { founder: true })
    const { turn } = two.getState().opened
    two.hear()
    expect(two.getState()).toMatchObject({
      current: { facts: { founder: true } },
      elsewhere: { code: 'changed', label: '甲' },
      opened: { id, turn: turn + 1 },
    })
    const state = two.getState()
    two.hear()
    expect(two.getState()).toMatchObject({ current: state.current, opened: state.opened })
  })

  test('of a new profile in the list, and of the first of all', () => {
    const kv = memoryStorage()
    const [one, two] = [startStore(kv).session, restart(kv)]
    one.create('甲')
    two.hear()
    expect(two.getState()).toMatchObject({ status: 'ready', current: { label: '甲' } })
    one.create('乙')
    two.hear()
    expect(two.getState().profiles).toHaveLength(2)
    expect(two.getState().current?.label).toBe('甲')
  })

  test('of nothing while there is nothing', () => {
    const { session } = startStore(memoryStorage())
    const state = session.getState()
    session.hear()
    expect(session.getState()).toBe(state)
  })

  test('with what it could not save yet on top', () => {
    const { kv, one, id } = twoTabs()
    let full = true
    const set = (key: string, text: string) => {
      if (full) throw new Error('QuotaExceededError')
      kv.set(key, text)
    }
    const two = startStore({ ...kv, set }).session
    two.answer(id, { award: 'none' })
    one.answer(id, { founder: true })
    two.hear()
    expect(two.getState()).toMatchObject({ saving: 'failed', reason: 'full' })
    full = false
    two.retry()
    expect(restart(kv).getState().current?.facts).toMatchObject({ award: 'none', founder: true })
  })

  test('of a first profile that is not stored yet: nothing', () => {
    const kv = memoryStorage()
    const set = () => {
      throw new Error('QuotaExceededError')
    }
    const { session } = startStore({ ...kv, set })
    session.create('甲')
    session.hear()
    expect(session.getState()).toMatchObject({ current: { label: '甲' }, saving: 'failed' })
  })

  test('what cannot be read just now, or is older, changes nothing', () => {
    const { kv, one, id } = twoTabs()
    let blind = false
    const get = (key: string) => {
      if (blind) throw new Error('no')
      return kv.map.get(key)
    }
    const two = startStore({ ...kv, get }).session
    two.answer(id, { award: 'none' })
    const { current } = two.getState()
    blind = true
    two.hear()
    blind = false
    const older = new Map(kv.map)
    two.answer(id, { founder: true })
    older.forEach((text, key) => kv.map.set(key, text))
    two.hear()
    expect(two.getState().current?.facts).toEqual({ ...current?.facts, founder: true })
    expect(one.getState().current?.id).toBe(id)
  })

  test('of another text under the number it knows', () => {
    const { kv, two, id } = twoTabs()
    const { profiles } = openStore(memoryStorage(kv.map))
    const found = profiles.read(id)
    if (found.state !== 'ok') throw new Error('not stored')
    const facts = { ...found.profile.facts, founder: true }
    for (const side of [0, 1])
      kv.map.set(`p.${id}.${side}`, seal({ ...found.profile, facts }, found.revision - side))
    two.hear()
    expect(two.getState().current?.facts).toEqual(facts)
  })

  test('that both wrote at the same moment: the one written over is made again', () => {
    const { kv, one, two, id } = twoTabs()
    const before = new Map(kv.map)
    one.answer(id, { founder: true })
    kv.map.clear()
    before.forEach((text, key) => kv.map.set(key, text))
    two.answer(id, { award: 'none' })
    one.hear()
    expect(one.getState().current?.facts).toMatchObject({ founder: true, award: 'none' })
    expect(restart(kv).getState().current?.facts).toMatchObject({ founder: true, award: 'none' })
  })
})

describe('deleted by the other', () => {
  test('an answer is refused, says why, and does not bring it back', () => {
    const { kv, one, two, id } = twoTabs()
    one.remove(id)
    expect(two.answer(id, { founder: true })).toEqual({ ok: false, reason: 'gone' })
    expect(two.getState()).toMatchObject({
      status: 'empty',
      current: null,
      elsewhere: { code: 'removed', label: '甲' },
    })
    restart(kv)
    expect(restart(kv).getState().status).toBe('empty')
  })

  test('the same once it is gone for good', () => {
    const { kv, one, two, id } = twoTabs()
    one.remove(id)
    restart(kv)
    expect(kv.map.has(`p.${id}.0`)).toBe(false)
    expect(two.answer(id, { founder: true })).toEqual({ ok: false, reason: 'gone' })
    expect(one.undoRemove()).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts.education).toBe('bachelor')
  })

  test('a window that hears of it closes it', () => {
    const { one, two, id } = twoTabs()
    one.remove(id)
    two.hear()
    expect(two.getState()).toMatchObject({ status: 'empty', elsewhere: { code: 'removed' } })
  })

  test('neither chosen nor renamed nor put away by a window that has not heard', () => {
    const { one, two, id } = twoTabs()
    one.create('乙')
    two.list()
    const second = openId(one)
    one.remove(second)
    expect(two.choose(second)).toEqual({ ok: false, reason: 'no-profile' })
    expect(two.rename(second, '丙')).toEqual({ ok: false, reason: 'no-profile' })
    expect(openId(two)).toBe(id)
  })

  test('undone, and answered by a window that has heard of nothing: both are there', () => {
    const { kv, one, two, id } = twoTabs()
    one.remove(id)
    one.undoRemove()
    expect(two.answer(id, { founder: true })).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts).toEqual({ education: 'bachelor', founder: true })
  })

  test('an undo leaves what was written in between', () => {
    const { kv, one, id } = twoTabs()
    const { profiles } = openStore(memoryStorage(kv.map))
    const found = profiles.read(id)
    if (found.state !== 'ok') throw new Error('not stored')
    one.remove(id)
    const answered = { ...found.profile, facts: { ...found.profile.facts, founder: true } }
    profiles.add(answered, false)
    expect(one.undoRemove()).toEqual({ ok: true })
    expect(restart(kv).getState().current?.facts).toEqual(answered.facts)
  })
})

describe('a trial that the other has ended', () => {
  test('kept: an answer is refused, and the screen shows what it is now', () => {
    const { kv, one, id } = twoTabs()
    one.beginTrial('试算')
    const trial = openId(one)
    const two = restart(kv)
    expect(openId(two)).toBe(trial)
    one.keepTrial('乙')
    expect(two.answer(trial, { founder: true })).toEqual({ ok: false, reason: 'ended' })
    expect(two.getState()).toMatchObject({
      current: { label: '乙', supposed: true },
      elsewhere: { code: 'ended', label: '乙' },
    })
    expect(two.getState().current).not.toHaveProperty('trialOf')
    expect(one.read(trial)?.facts).not.toHaveProperty('founder')
    expect(openId(one)).toBe(id)
  })

  test('kept, and heard of', () => {
    const { kv, one } = twoTabs()
    one.beginTrial('试算')
    const two = restart(kv)
    one.keepTrial('乙')
    two.hear()
    expect(two.getState()).toMatchObject({ elsewhere: { code: 'ended' } })
  })

  test('dropped: what it was a copy of is open', () => {
    const { kv, one, id } = twoTabs()
    one.beginTrial('试算')
    const two = restart(kv)
    const trial = openId(two)
    one.dropTrial()
    expect(two.answer(trial, { founder: true })).toEqual({ ok: false, reason: 'gone' })
    expect(openId(two)).toBe(id)
    expect(two.getState().current?.facts).not.toHaveProperty('founder')
  })
})

test('no room for both: the other’s is there, and what was typed stays on screen', () => {
  const { kv, one, id } = twoTabs()
  const set = () => {
    throw new Error('QuotaExceededError')
  }
  const two = startStore({ ...kv, set }).session
  one.answer(id, { founder: true })
  expect(two.answer(id, { award: 'none' })).toEqual({ ok: false, reason: 'full' })
  expect(two.getState().current?.facts).toMatchObject({ founder: true, award: 'none' })
})

test('a first save that was reported as failed and is on disk all the same is gone on from', () => {
  const kv = memoryStorage()
  let blind = true
  const get = (key: string) => {
    if (blind && key.startsWith('p.') && kv.map.has(key)) throw new Error('killed')
    return kv.map.get(key)
  }
  const { session } = startStore({ ...kv, get })
  expect(session.create('甲', { facts: { founder: true } })).toMatchObject({ ok: false })
  blind = false
  expect(session.answer(openId(session), { award: 'none' })).toEqual({ ok: true })
  expect(restart(kv).getState().current?.facts).toEqual({ founder: true, award: 'none' })
})
