import type { Session } from '@/store'
import { memoryStorage } from './memory-storage'
import { openId, startStore } from './open-store'

/** A phone without room: what one can still do, and how to get room. */

/** Storage that takes so many characters, keys and texts together. */
function limited(map: Map<string, string>, room: { left: number }) {
  const used = (): number =>
    [...map].reduce((sum, [key, text]) => sum + key.length + text.length, 0)
  const limit = { is: Infinity }
  const kv = {
    ...memoryStorage(map),
    set(key: string, text: string): void {
      const old = map.has(key) ? key.length + (map.get(key)?.length ?? 0) : 0
      if (used() - old + key.length + text.length > limit.is) throw new Error('QuotaExceededError')
      map.set(key, text)
    },
  }
  const fill = () => void (limit.is = used() + room.left)
  return { kv, fill, used }
}

function full(slack: number, hurt: Hurt = () => undefined) {
  const storage = limited(new Map(), { left: slack })
  const first = startStore(storage.kv).session
  for (const label of ['甲', '乙', '丙']) first.create(label, { facts: { founder: true } })
  const ids = first.getState().profiles.map(({ id }) => id)
  hurt(storage.kv.map, ids[0] ?? '')
  storage.fill()
  const { session } = startStore(storage.kv)
  const [gone = '', other = '', open = ''] = ids
  session.choose(open)
  return { ...storage, session, gone, other, open, restart: () => startStore(storage.kv).session }
}

const grow = (session: Session, spans = 1) =>
  session.answer(openId(session), {
    insurance: {
      spans: Array.from({ length: spans }, (_, i) => ({
        from: `200${i}-01`,
        to: `200${i}-03`,
        base: 9000,
      })),
    },
  })

type Hurt = (map: Map<string, string>, id: string) => void

const HURTS: [string, Hurt][] = [
  ['whole', () => undefined],
  ['without an index', (map) => void (map.delete('index.0'), map.delete('index.1'))],
  ['with one slot', (map, id) => void map.delete(`p.${id}.0`)],
  ['damaged', (map, id) => void map.set(`p.${id}.1`, 'x').set(`p.${id}.0`, 'y')],
]

describe.each(HURTS)('full, and what is deleted is %s', (how, hurt) => {
  test('with 0 to 200 characters left a deletion frees at once', () => {
    for (let slack = 0; slack <= 200; slack += 1) {
      const { session, gone, used, kv, restart } = full(slack, hurt)
      const before = used()
      expect(session.remove(gone)).toEqual({ ok: true })
      expect([...kv.map.keys()].filter((key) => key.includes(gone))).toEqual([])
      // Two damaged slots of one letter free next to nothing.
      if (how !== 'damaged' && how !== 'without an index') expect(used()).toBeLessThan(before - 60)
      const next = restart()
      next.list()
      expect(next.getState().profiles.map(({ id }) => id)).not.toContain(gone)
    }
  })
})

test('what could not be saved is saved as soon as there is room', () => {
  for (let slack = 0; slack <= 60; slack += 1) {
    const { session, gone, restart } = full(slack)
    expect(grow(session)).toEqual({ ok: false, reason: 'full' })
    expect(session.getState().saving).toBe('failed')
    expect(session.remove(gone)).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ saving: 'saved', reason: null })
    expect(restart().getState().current?.facts.insurance).toBeDefined()
  }
})

test('a deletion is undone where there is room again, and told where there is none', () => {
  const { session, gone, restart } = full(0)
  grow(session, 4)
  session.remove(gone)
  expect(session.undoRemove()).toEqual({ ok: false, reason: 'full' })
  expect(session.getState().lastRemoved?.id).toBe(gone)
  expect(restart().getState().profiles).toHaveLength(2)
  const roomy = full(500)
  roomy.session.remove(roomy.gone)
  expect(roomy.session.undoRemove()).toEqual({ ok: true })
  expect(roomy.restart().read(roomy.gone)?.facts).toEqual({ founder: true })
})

describe('while a save fails', () => {
  test('another profile can be opened, and what was left stays in memory and is told', () => {
    const { session, other, open, gone, restart } = full(0)
    grow(session)
    expect(session.choose(open)).toEqual({ ok: false, reason: 'full' })
    expect(session.getState().saving).toBe('failed')
    expect(session.choose(other)).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ currentId: other, unsaved: ['丙'], saving: 'idle' })
    expect(session.read(open)?.facts.insurance).toBeDefined()
    // It cannot be saved either, and can be gone on with.
    expect(session.choose(open)).toEqual({ ok: false, reason: 'full' })
    expect(session.getState()).toMatchObject({ currentId: open, unsaved: [], saving: 'failed' })
    expect(session.getState().current?.facts.insurance).toBeDefined()
    session.choose(other)
    expect(session.rename(open, '丁')).toMatchObject({ ok: false })
    expect(session.getState().profiles.map(({ label }) => label)).toContain('丁')
    session.remove(gone)
    expect(session.getState()).toMatchObject({ currentId: other, unsaved: [], saving: 'saved' })
    expect(restart().read(open)).toMatchObject({ label: '丁', facts: { insurance: {} } })
  })

  test('a new one can be made: it is told that it is in memory only', () => {
    const { session, gone, open, restart } = full(0)
    grow(session)
    expect(session.create('丁')).toEqual({ ok: false, reason: 'full' })
    expect(session.getState()).toMatchObject({ current: { label: '丁' }, saving: 'failed' })
    expect(session.getState()).toMatchObject({ reason: 'full', unsaved: ['丙'] })
    const made = openId(session)
    session.answer(made, { award: 'none' })
    expect(session.choose(open)).toMatchObject({ ok: false })
    expect(session.choose(made)).toMatchObject({ ok: false })
    expect(session.getState().current?.facts).toEqual({ award: 'none' })
    session.list()
    expect(session.getState().profiles.map(({ label }) => label)).toEqual(['甲', '乙', '丙', '丁'])
    session.remove(gone)
    session.remove(session.getState().profiles[0]?.id ?? '')
    expect(session.retry()).toEqual({ ok: true })
    expect(session.getState()).toMatchObject({ saving: 'saved', unsaved: [] })
    expect(restart().read(made)?.facts).toEqual({ award: 'none' })
    expect(restart().read(open)?.facts.insurance).toBeDefined()
  })

  test('one that was left can be deleted, and is had back with what was typed', () => {
    const { session, open, other } = full(0)
    grow(session)
    session.choose(other)
    expect(session.remove(open)).toEqual({ ok: true })
    expect(session.getState().unsaved).toEqual([])
    expect(session.read(open)).toBeNull()
    session.undoRemove()
    expect(session.getState().currentId).toBe(open)
    expect(session.getState().current?.facts.insurance).toBeDefined()
  })

  test('one that was left is deleted by another window: it is told, and not written again', () => {
    const { session, open, other, restart } = full(0)
    grow(session)
    session.choose(other)
    restart().remove(open)
    session.retry()
    expect(session.getState()).toMatchObject({
      unsaved: [],
      elsewhere: { code: 'removed', label: '丙' },
    })
    expect(restart().read(open)).toBeNull()
  })
})
