import { faultyStorage, FAULTS } from '../../test/store/faulty-storage'
import { memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'

/** A saved profile with an answer, open. */
function setUp() {
  const kv = memoryStorage()
  let full = false
  let under = ''
  const set = (key: string, text: string) => {
    if (full && key.startsWith(under)) throw new Error('QuotaExceededError')
    kv.set(key, text)
  }
  const { session } = startStore({ ...kv, set })
  session.create('甲', { facts: { founder: false } })
  const id = session.getState().currentId ?? ''
  const fill = (isFull: boolean, keys = '') => {
    full = isFull
    under = keys
  }
  const restart = () => startStore(memoryStorage(kv.map)).session
  return { kv, session, id, fill, restart }
}

const labelsOf = (session: ReturnType<typeof setUp>['session']) =>
  session.getState().profiles.map(({ label }) => label)

describe('a trial begins', () => {
  test('as a saved copy that is open and says what it is a copy of', () => {
    const { session, id, restart } = setUp()
    expect(session.beginTrial(' 试算 ')).toEqual({ ok: true })
    const { current, currentId, saving, profiles } = session.getState()
    expect(current).toMatchObject({ label: '试算', trialOf: id, facts: { founder: false } })
    expect([currentId === id, saving]).toEqual([false, 'saved'])
    expect(profiles).toEqual([
      { id, label: '甲', state: 'ok' },
      { id: currentId, label: '试算', state: 'ok', trialOf: id },
    ])
    expect(restart().getState().current).toEqual(current)
  })

  test('also beside a damaged profile that was removed', () => {
    const { kv, session, id } = setUp()
    session.add('乙', {})
    const other = session.getState().profiles[1]!.id
    for (const { key } of session.raw(other)) kv.map.set(key, 'broken')
    session.remove(other)
    expect(session.beginTrial('试算')).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ current: { trialOf: id }, problems: [] })
    expect(session.getState().lastRemoved).toMatchObject({ id: other, profile: null })
  })

  test('and what is tried on it leaves the original as it was', () => {
    const { session, id, restart } = setUp()
    session.beginTrial('试算')
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    const again = restart()
    expect(again.getState().current).toMatchObject({ facts: { founder: true }, trialOf: id })
    again.list()
    expect(again.getState().profiles[1]).toMatchObject({ label: '试算', trialOf: id })
    again.choose(id)
    expect(again.getState().current).toMatchObject({ label: '甲', facts: { founder: false } })
    expect(again.getState().current).not.toHaveProperty('trialOf')
  })

  test('not of a trial, not of nothing, not without a label', () => {
    const empty = startStore(memoryStorage()).session
    expect(empty.beginTrial('试算')).toEqual({ ok: false, reason: 'no-profile' })
    const { session } = setUp()
    expect(session.beginTrial(' ')).toMatchObject({ reason: 'invalid' })
    session.beginTrial('试算')
    expect(session.beginTrial('试算 2')).toEqual({ ok: false, reason: 'is-trial' })
    expect(labelsOf(session)).toEqual(['甲', '试算'])
  })

  test('not past 20 profiles', () => {
    const { session } = setUp()
    for (let count = 2; count <= 20; count += 1) session.create(`第${count}份`)
    expect(session.beginTrial('试算')).toEqual({ ok: false, reason: 'too-many' })
  })

  test('not where it cannot be saved: the original stays open, and nothing is lost', () => {
    const { session, id, fill, restart } = setUp()
    fill(true)
    expect(session.beginTrial('试算')).toEqual({ ok: false, reason: 'full' })
    expect(session.getState().currentId).toBe(id)
    expect(labelsOf(session)).toEqual(['甲'])
    fill(true, `p.${id}.`)
    session.answer(openId(session), { founder: true })
    expect(session.beginTrial('试算')).toEqual({ ok: false, reason: 'full' })
    fill(false)
    expect(session.beginTrial('试算')).toEqual({ ok: true })
    expect(restart().getState().current?.facts).toEqual({ founder: true })
  })
})

describe('a trial is kept', () => {
  test('as an imagined profile under its own label, and the original is open', () => {
    const { session, id, restart } = setUp()
    session.beginTrial('试算')
    session.answer(openId(session), { founder: true })
    expect(session.keepTrial(' 乙 ')).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ id, label: '甲', facts: { founder: false } })
    const again = restart()
    expect(again.getState().currentId).toBe(id)
    again.list()
    const [, kept] = again.getState().profiles
    expect(again.getState().profiles).toEqual([
      { id, label: '甲', state: 'ok' },
      { id: kept?.id, label: '乙', state: 'ok', supposed: true },
    ])
    again.choose(kept?.id ?? '')
    expect(again.getState().current).toMatchObject({ supposed: true, facts: { founder: true } })
    expect(again.getState().current).not.toHaveProperty('trialOf')
    expect(again.beginTrial('试算')).toEqual({ ok: true })
    expect(again.getState().current).toHaveProperty('supposed', true)
  })

  test('where the original is gone it is open itself', () => {
    const { session, id } = setUp()
    session.beginTrial('试算')
    session.remove(id)
    expect(session.keepTrial('乙')).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ label: '乙', supposed: true })
  })

  test('not what is no trial, not nothing, not without a label', () => {
    const empty = startStore(memoryStorage()).session
    expect(empty.keepTrial('乙')).toEqual({ ok: false, reason: 'no-profile' })
    const { session } = setUp()
    expect(session.keepTrial('乙')).toEqual({ ok: false, reason: 'no-trial' })
    session.beginTrial('试算')
    expect(session.keepTrial(' ')).toMatchObject({ reason: 'invalid' })
    expect(session.getState().current).toMatchObject({ label: '试算' })
  })

  test('where it cannot be saved it is kept on screen, and saved by the next try', () => {
    const { session, fill, restart } = setUp()
    session.beginTrial('试算')
    fill(true)
    expect(session.keepTrial('乙')).toEqual({ ok: false, reason: 'full' })
    expect(session.getState().current).toMatchObject({ label: '乙' })
    expect(restart().getState().current).toHaveProperty('trialOf')
    fill(false)
    expect(session.retry()).toEqual({ ok: true })
    expect(restart().getState().current).not.toHaveProperty('trialOf')
  })

  test('where it cannot be saved, one that was removed before can still be had back', () => {
    const { session, id, fill } = setUp()
    session.beginTrial('试算')
    const first = openId(session)
    session.choose(id)
    session.beginTrial('试算 2')
    session.remove(first)
    fill(true)
    session.keepTrial('乙')
    expect(session.getState().lastRemoved?.id).toBe(first)
  })
})

describe('a trial is dropped', () => {
  test('and the original is open, though others come before it', () => {
    const { session, restart } = setUp()
    session.create('乙')
    const second = session.getState().currentId
    session.beginTrial('试算')
    expect(session.dropTrial()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ status: 'ready', currentId: second })
    expect(labelsOf(session)).toEqual(['甲', '乙'])
    expect(restart().getState().currentId).toBe(second)
  })

  test('and comes back where that is undone', () => {
    const { session, id } = setUp()
    session.beginTrial('试算')
    session.answer(openId(session), { founder: true })
    session.dropTrial()
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ trialOf: id, facts: { founder: true } })
  })

  test('and is gone for good once another is begun or kept', () => {
    const { session, id } = setUp()
    const drop = () => {
      session.choose(id)
      session.beginTrial('试算')
      session.dropTrial()
    }
    drop()
    session.beginTrial('再试')
    expect(session.getState().lastRemoved).toBe(null)
    const again = session.getState().currentId ?? ''
    session.remove(id)
    session.undoRemove()
    expect(session.duplicate(id, '乙')).toEqual({ ok: true })
    drop()
    session.choose(again)
    expect(session.getState().lastRemoved).not.toBe(null)
    expect(session.keepTrial('丙')).toEqual({ ok: true })
    expect(session.getState().lastRemoved).toBe(null)
  })

  test('what else was removed can still be had back', () => {
    const { session } = setUp()
    session.create('乙')
    session.remove(session.getState().currentId ?? '')
    session.beginTrial('试算')
    session.keepTrial('丙')
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(labelsOf(session)).toContain('乙')
  })

  test('where the original is gone, another is open, or none', () => {
    const { session, id, restart } = setUp()
    session.beginTrial('试算')
    session.remove(id)
    const again = restart()
    expect(again.dropTrial()).toEqual({ ok: true })
    expect(again.getState()).toMatchObject({ status: 'empty', profiles: [] })
  })

  test('not what is no trial, and not nothing', () => {
    const empty = startStore(memoryStorage()).session
    expect(empty.dropTrial()).toEqual({ ok: false, reason: 'no-profile' })
    const { session } = setUp()
    expect(session.dropTrial()).toEqual({ ok: false, reason: 'no-trial' })
    expect(labelsOf(session)).toEqual(['甲'])
  })

  test('also where there is no room: it makes room itself', () => {
    const { session, fill } = setUp()
    session.beginTrial('试算')
    const { currentId } = session.getState()
    fill(true)
    expect(session.dropTrial()).toEqual({ ok: true })
    expect(session.raw(currentId ?? '')).toEqual([])
  })

  test('also with answers that were never saved', () => {
    const { session, id, fill } = setUp()
    session.beginTrial('试算')
    fill(true)
    session.answer(openId(session), { founder: true })
    fill(false)
    expect(session.dropTrial()).toEqual({ ok: true })
    expect(session.getState().currentId).toBe(id)
  })
})

test('a copy of a trial is an imagined profile, and so is a copy of that', () => {
  const { session } = setUp()
  session.beginTrial('试算')
  expect(session.duplicate(session.getState().currentId ?? '', '乙')).toEqual({ ok: true })
  const copy = session.getState().profiles[2]
  expect(copy).toEqual({ id: copy?.id, label: '乙', state: 'ok', supposed: true })
  session.choose(copy?.id ?? '')
  expect(session.getState().current).not.toHaveProperty('trialOf')
  expect(session.duplicate(copy?.id ?? '', '丙')).toEqual({ ok: true })
  expect(session.getState().profiles[3]).toMatchObject({ label: '丙', supposed: true })
})

test('what is imagined says so in memory, in the list and after a restart, until it is true', () => {
  const { session, id, restart } = setUp()
  session.create('乙', { facts: { founder: true }, supposed: true })
  const imagined = session.getState().currentId ?? ''
  expect(session.getState().current).toHaveProperty('supposed', true)
  expect(restart().getState().current).toHaveProperty('supposed', true)
  expect(session.suppose(imagined, false)).toEqual({ ok: true })
  expect(session.getState().current).not.toHaveProperty('supposed')
  session.choose(id)
  expect(session.suppose(imagined, true)).toEqual({ ok: true })
  expect(session.getState().current).not.toHaveProperty('supposed')
  expect(session.getState().profiles[1]).toHaveProperty('supposed', true)
  expect(session.suppose('nobody', true)).toEqual({ ok: false, reason: 'no-profile' })
})

/** Begins, tries, keeps, begins again and drops; gives what was promised to be there on the way. */
function live(kv: ReturnType<typeof faultyStorage>) {
  const { session } = startStore(kv)
  const promised: { id: string; founder: boolean }[] = []
  const promise = (founder: boolean) => {
    promised.push({ id: session.getState().currentId ?? '', founder })
  }
  if (session.create('甲', { facts: { founder: false } }).ok) promise(false)
  const tried =
    session.beginTrial('试算').ok && session.answer(openId(session), { founder: true }).ok
  const id = session.getState().currentId ?? ''
  if (tried && session.keepTrial('乙').ok) promised.push({ id, founder: true })
  session.choose(promised[0]?.id ?? '')
  if (session.beginTrial('再试').ok) session.dropTrial()
  return promised
}

const WHOLE = faultyStorage()
const PROMISED = live(WHOLE)

test('with nothing wrong both are there, and the dropped one is not', () => {
  const { session } = startStore(WHOLE)
  session.list()
  expect(labelsOf(session)).toEqual(['甲', '乙'])
  expect(PROMISED.map(({ id }) => id)).toEqual(session.getState().profiles.map(({ id }) => id))
  expect(session.getState().currentId).toBe(PROMISED[0]?.id)
})

// What was dropped may come back beside a broken index: nothing that is stored is ever left out.
test.each(FAULTS)('one call goes wrong (%s): what was promised is there', (fault) => {
  const wrong: unknown[] = []
  for (let at = 1; at <= WHOLE.count(); at += 1) {
    const kv = faultyStorage({ fault, at, size: 30 })
    const promised = live(kv)
    const { session } = startStore(memoryStorage(new Map(kv.map)))
    for (const { id, founder } of promised) {
      session.choose(id)
      const { current } = session.getState()
      const isThere = current?.id === id && current.facts.founder === founder
      if (!isThere || current.trialOf !== undefined) wrong.push({ at, id, current })
    }
  }
  expect(wrong).toEqual([])
})
