import { PROFILE_SCHEMA } from '@/engine'
import { memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'

import { seal } from './envelope'
import type { SessionState } from './session-types'

function setUp() {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  return { kv, session, restart: () => startStore(memoryStorage(kv.map)).session }
}

function labels({ profiles }: SessionState) {
  return profiles.map((one) => one.label)
}

function sets(calls: string[]) {
  return calls.filter((call) => call.startsWith('set'))
}

describe('start', () => {
  test('a first run has nothing, and writes nothing', () => {
    const { kv, session } = setUp()
    expect(session.getState()).toMatchObject({ status: 'empty', current: null, saving: 'idle' })
    expect(kv.map.size).toBe(0)
  })

  test('reads only the index and the profile in use; the list reads the rest', () => {
    const { session, restart } = setUp()
    session.create('甲')
    session.create('乙')
    const again = restart()
    expect(again.getState().profiles.map(({ label, state }) => [label, state])).toEqual([
      ['', 'unread'],
      ['乙', 'ok'],
    ])
    again.list()
    expect(labels(again.getState())).toEqual(['甲', '乙'])
  })

  test('a second start only saves', () => {
    const { kv, session } = setUp()
    session.create('甲')
    kv.calls.length = 0
    session.start()
    expect(kv.calls).toEqual([])
    expect(session.getState().current?.label).toBe('甲')
  })

  test('a refresh deletes nothing for good', () => {
    const { kv, session } = setUp()
    session.create('甲')
    session.create('乙')
    const other = startStore({ ...kv, remove: () => undefined }).session
    const [first] = session.getState().profiles
    other.remove(first!.id)
    expect(session.refresh()).toEqual({ ok: true })
    expect(labels(session.getState())).toEqual(['乙'])
    expect(kv.map.has(`p.${first!.id}.0`)).toBe(true)
  })

  test('refresh sees what another tab has done', () => {
    const { session, restart } = setUp()
    session.create('甲')
    restart().answer(openId(session), { founder: true })
    expect(session.refresh()).toEqual({ ok: true })
    expect(session.getState().current?.facts.founder).toBe(true)
  })
})

describe('answers', () => {
  test('without a profile there is nothing to answer', () => {
    const { session } = setUp()
    expect(session.answer(openId(session), { founder: true })).toEqual({
      ok: false,
      reason: 'no-profile',
    })
    expect(session.retry()).toEqual({ ok: true })
  })

  test('are saved at once, and subscribers are told once', () => {
    const { session, restart } = setUp()
    session.create('甲')
    const seen = jest.fn()
    const stop = session.subscribe(seen)
    expect(session.answer(openId(session), { birthday: '1990-01-01', founder: 'unknown' })).toEqual(
      { ok: true },
    )
    stop()
    expect(seen).toHaveBeenCalledTimes(1)
    expect(session.getState().saving).toBe('saved')
    expect(restart().getState().current?.facts).toEqual({
      birthday: '1990-01-01',
      founder: 'unknown',
    })
  })

  test('the same answer again writes nothing', () => {
    const { kv, session } = setUp()
    session.create('甲')
    session.answer(openId(session), { founder: true })
    kv.calls.length = 0
    expect(session.answer(openId(session), { founder: true })).toEqual({ ok: true })
    expect(kv.calls).toEqual([])
  })

  test('one answer is one write', () => {
    const { kv, session } = setUp()
    session.create('甲')
    kv.calls.length = 0
    session.answer(openId(session), { founder: true })
    expect(sets(kv.calls)).toHaveLength(1)
  })

  test('what the engine does not take is refused, with the field, and nothing changes', () => {
    const { session } = setUp()
    session.create('甲')
    const before = session.getState()
    expect(session.answer(openId(session), { birthday: '1990-02-30' })).toMatchObject({
      ok: false,
      reason: 'invalid',
      problems: [{ path: 'facts.birthday', code: 'not-a-day' }],
    })
    expect(session.getState()).toBe(before)
  })

  test('what a tap has changed beside the facts is offered back until something else is saved', () => {
    const { session } = setUp()
    session.create('甲')
    const id = openId(session)
    const tick = (paper: string, visit?: number) =>
      session.updateProfile(
        id,
        (now) => ({ ...now, progress: { ...now.progress, [paper]: 'done' } }),
        visit,
      )
    tick('permit', 1)
    expect(session.getState().lastAnswer).not.toBeNull()
    tick('id-card')
    expect(session.getState().lastAnswer).toBeNull()

    session.answer(id, { founder: true }, 1)
    tick('contract')
    expect(session.getState().lastAnswer).not.toBeNull()
  })

  test('an id cannot be changed', () => {
    const { session } = setUp()
    session.create('甲')
    const id = session.getState().currentId
    session.updateProfile(openId(session), (old) => ({ ...old, id: 'other', label: '乙' }))
    expect(session.getState().current).toMatchObject({ id, label: '乙' })
    expect(labels(session.getState())).toEqual(['乙'])
  })

  test('the situation is merged field by field', () => {
    const { session } = setUp()
    session.create('甲')
    session.updateSituation(openId(session), { kind: 'renewal' })
    session.updateSituation(openId(session), { changes: ['child'] })
    expect(session.getState().current?.situation).toEqual({ kind: 'renewal', changes: ['child'] })
  })
})

describe('create', () => {
  test('has no problems, and no answer to take back', () => {
    const { session } = setUp()
    session.create('甲', { facts: { founder: true } })
    expect(session.getState().problems).toStrictEqual([])
    expect(session.getState().lastAnswer).toBeNull()
    expect(session.getState().current?.situation).toEqual({ changes: [] })
  })

  test('by a first answer, which can be taken back', () => {
    const { session } = setUp()
    const facts = { founder: true }
    expect(session.createFirst('甲', { facts }, 7)).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ current: { facts }, opened: { bornIn: 7 } })
    expect(session.undoAnswer()).toEqual({ ok: true })
    expect(session.getState().current?.facts).toEqual({})
    expect(session.getState().lastAnswer).toBeNull()
  })

  test('with what it is to hold', () => {
    const { session } = setUp()
    const content = { facts: { founder: true }, situation: { changes: [] }, progress: {} }
    expect(session.create('  甲 ', content)).toEqual({ ok: true })
    expect(session.getState().current).toMatchObject({ label: '甲', ...content })
  })

  test.each(['', '  ', '字'.repeat(21), 'a\u200bb'])('not under the label %p', (label) => {
    const { kv, session } = setUp()
    expect(session.create(label)).toMatchObject({
      ok: false,
      reason: 'invalid',
      problems: [{ path: 'label' }],
    })
    expect(session.getState().status).toBe('empty')
    expect(kv.map.size).toBe(0)
  })
})

describe('choose', () => {
  test('opens it, now and after the next start', () => {
    const { session, restart } = setUp()
    session.create('甲')
    const first = session.getState().currentId ?? ''
    session.create('乙')
    expect(session.choose(first)).toEqual({ ok: true })
    expect(session.getState().current?.label).toBe('甲')
    expect(restart().getState().current?.label).toBe('甲')
  })

  test('what is not listed is not opened', () => {
    const { session } = setUp()
    expect(session.choose('nobody')).toEqual({ ok: false, reason: 'no-profile' })
  })

  test('the one in use again writes nothing', () => {
    const { kv, session } = setUp()
    session.create('甲')
    kv.calls.length = 0
    session.choose(session.getState().currentId ?? '')
    expect(sets(kv.calls)).toEqual([])
  })
})

describe('rename', () => {
  test('the open one and another', () => {
    const { session, restart } = setUp()
    session.create('甲')
    const first = session.getState().currentId ?? ''
    session.create('乙')
    expect(session.rename(first, ' 丙 ')).toEqual({ ok: true })
    expect(session.rename(session.getState().currentId ?? '', '丁')).toEqual({ ok: true })
    expect(labels(session.getState())).toEqual(['丙', '丁'])
    const again = restart()
    again.list()
    expect(labels(again.getState())).toEqual(['丙', '丁'])
  })

  test('not to nothing, and not what is not there', () => {
    const { session } = setUp()
    session.create('甲')
    expect(session.rename(session.getState().currentId ?? '', ' ')).toEqual({
      ok: false,
      reason: 'invalid',
      problems: [{ path: 'label', code: 'missing', params: {} }],
    })
    expect(session.rename('nobody', '乙')).toEqual({ ok: false, reason: 'no-profile' })
  })
})

describe('duplicate', () => {
  test('a copy of what is on screen, of its own from then on', () => {
    const { session, restart } = setUp()
    session.create('甲')
    session.answer(openId(session), { founder: true })
    const first = session.getState().currentId ?? ''
    expect(session.duplicate(first, '甲 2')).toEqual({ ok: true })
    expect(session.getState().currentId).toBe(first)
    expect(labels(session.getState())).toEqual(['甲', '甲 2'])
    session.answer(openId(session), { founder: false })
    const again = restart()
    again.choose(again.getState().profiles[1]?.id ?? '')
    expect(again.getState().current).toMatchObject({ label: '甲 2', facts: { founder: true } })
    again.duplicate(first, '甲 3')
    expect(labels(again.getState())).toEqual(['甲', '甲 2', '甲 3'])
  })

  test('not without a label, and not what is not there', () => {
    const { session } = setUp()
    session.create('甲')
    expect(session.duplicate(session.getState().currentId ?? '', '')).toMatchObject({
      reason: 'invalid',
    })
    expect(session.duplicate('nobody', '乙')).toEqual({ ok: false, reason: 'no-profile' })
  })
})

describe('remove and undo', () => {
  function withThree() {
    const made = setUp()
    for (const label of ['甲', '乙', '丙']) made.session.create(label)
    return { ...made, ids: made.session.getState().profiles.map((one) => one.id) }
  }

  test('another one, and back to its place', () => {
    const { session, restart, ids } = withThree()
    expect(session.remove(ids[1] ?? '')).toEqual({ ok: true })
    expect(labels(session.getState())).toEqual(['甲', '丙'])
    expect(session.getState().lastRemoved).toMatchObject({ label: '乙', position: 1 })
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ lastRemoved: null, currentId: ids[2] })
    expect(session.getState().profiles.map((one) => one.id)).toEqual(ids)
    expect(
      restart()
        .getState()
        .profiles.map((one) => one.id),
    ).toEqual(ids)
  })

  test('the open one: the first readable is opened, and undo opens it again', () => {
    const { session, ids } = withThree()
    session.remove(ids[2] ?? '')
    expect(session.getState()).toMatchObject({ status: 'ready', currentId: ids[0] })
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current?.label).toBe('丙')
  })

  test('the last one: empty', () => {
    const { session, restart } = setUp()
    session.create('甲')
    session.remove(session.getState().currentId ?? '')
    expect(session.getState()).toMatchObject({ status: 'empty', current: null, profiles: [] })
    expect(restart().getState().status).toBe('empty')
  })

  test('what is removed makes room at once', () => {
    const { kv, session, ids } = withThree()
    const stored = (id = '') => kv.map.has(`p.${id}.0`) || kv.map.has(`p.${id}.1`)
    session.remove(ids[0] ?? '')
    session.remove(ids[1] ?? '')
    expect(ids.map(stored)).toEqual([false, false, true])
    expect(session.getState().profiles).toHaveLength(1)
  })

  test('is told by the name that it was given elsewhere', () => {
    const { kv, session, ids } = withThree()
    const other = startStore(memoryStorage(kv.map)).session
    other.rename(ids[2] ?? '', '丁')
    session.remove(ids[2] ?? '')
    expect(session.getState().lastRemoved).toMatchObject({ label: '丁' })
  })

  test('what cannot be taken away at once stays until the next start', () => {
    const { kv, ids } = withThree()
    let stuck = 2
    const remove = (key: string) => void (stuck-- > 0 || kv.map.delete(key))
    const { session } = startStore({ ...kv, remove })
    session.remove(openId(session))
    const left = () => [...kv.map.keys()].filter((key) => key.startsWith(`p.${ids[2]}.`))
    expect(left()).not.toEqual([])
    startStore(kv)
    expect(left()).toEqual([])
  })

  test('nothing to remove, nothing to undo', () => {
    const { session } = setUp()
    expect(session.remove('nobody')).toEqual({ ok: false, reason: 'no-profile' })
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'no-profile' })
  })
})

test('a profile that is listed but not there is shown as damaged, and can be taken off the list', () => {
  const { kv, session, restart } = setUp()
  session.create('甲')
  const id = session.getState().currentId ?? ''
  kv.map.delete(`p.${id}.0`)
  kv.map.delete(`p.${id}.1`)
  const again = restart()
  expect(again.getState()).toMatchObject({ status: 'damaged', currentId: id })
  expect(again.remove(id)).toEqual({ ok: true })
  expect(restart().getState()).toMatchObject({ status: 'empty', profiles: [] })
})

describe('when the storage fails while removing', () => {
  const fail = () => {
    throw new Error('no')
  }

  function withTwo() {
    const kv = memoryStorage()
    const { session } = startStore(kv)
    session.create('甲')
    session.create('乙')
    return { kv, ids: session.getState().profiles.map((one) => one.id) }
  }

  test('a profile that cannot be read just now is not removed', () => {
    const { kv, ids } = withTwo()
    const [first = ''] = ids
    let blind = true
    const get = (key: string) => (blind && key.includes(first) ? fail() : kv.map.get(key))
    const { session } = startStore({ ...kv, get })
    expect(session.remove(first)).toEqual({ ok: false, reason: 'refused' })
    blind = false
    expect(kv.map.has(`p.${first}.0`)).toBe(true)
    expect(session.remove(first)).toEqual({ ok: true })
    expect(kv.map.has(`p.${first}.0`)).toBe(false)
  })

  test('a removed profile that a later app has written since is kept', () => {
    const { kv, ids } = withTwo()
    const [first = ''] = ids
    startStore(kv).session.remove(first)
    kv.map.set(`p.${first}.0`, seal({ schema: PROFILE_SCHEMA + 1, id: first }, 99))
    startStore(kv)
    const { session } = startStore(kv)
    session.list()
    expect(session.getState().profiles).toContainEqual({ id: first, label: '', state: 'newer' })
  })

  test('an undo that cannot be stored leaves the profile removed, and can be tried again', () => {
    const { kv, ids } = withTwo()
    const [first = ''] = ids
    let full = false
    const set = (key: string, text: string) => void (full ? fail() : kv.map.set(key, text))
    const { session } = startStore({ ...kv, set })
    session.remove(first)
    full = true
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'refused' })
    kv.map.delete(`p.${first}.0`)
    kv.map.delete(`p.${first}.1`)
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'refused' })
    full = false
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().profiles.map((one) => one.id)).toEqual(ids)
  })

  test('an undo waits until what is open is saved', () => {
    const { kv, ids } = withTwo()
    let full = false
    const set = (key: string, text: string) => void (full ? fail() : kv.map.set(key, text))
    const { session } = startStore({ ...kv, set })
    session.remove(ids[0] ?? '')
    full = true
    session.answer(openId(session), { founder: true })
    expect(session.undoRemove()).toEqual({ ok: false, reason: 'refused' })
    full = false
    expect(session.undoRemove()).toEqual({ ok: true })
    expect(session.getState().current?.facts.founder).toBe(true)
  })
})
