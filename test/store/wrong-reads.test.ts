import { isGoneFrom, type Lies, lyingStorage } from './lying-storage'
import { openId, openStore, startStore } from './open-store'
import { createQuarantine } from '@/store/quarantine'
import { createSlots } from '@/store/slots'

/** Reads that are wrong without an error. Nothing that was said to be saved is lost by them. */

function started(lies?: Lies) {
  const kv = lyingStorage()
  const { session } = startStore(kv)
  session.create('甲')
  session.answer(openId(session), { education: 'bachelor' })
  session.answer(openId(session), { founder: true })
  if (lies) kv.lie(lies)
  return {
    kv,
    session,
    id: openId(session),
    restart: () => startStore(lyingStorage(kv.map)).session,
  }
}

const factsOf = ({ getState }: ReturnType<typeof started>['session']) => getState().current?.facts

describe('a burst of empty reads while the app runs', () => {
  test.each([1, 2, 4, 6, 8, 12, 20])(
    '%i of them: what is said to be saved is what starts',
    (many) => {
      const { kv, session, id, restart } = started()
      kv.lie({ how: 'empty', many })
      const first = session.answer(id, { award: 'none' })
      const done = session.answer(id, { intermediary: false })
      if (done.ok) expect(factsOf(restart())).toEqual(factsOf(session))
      else expect(session.getState().saving).toBe('failed')
      kv.lie(undefined)
      expect([first.ok, session.retry().ok]).toContain(true)
      expect(factsOf(restart())).toMatchObject({
        award: 'none',
        intermediary: false,
        founder: true,
      })
    },
  )
})

describe('a sequence', () => {
  test('is never below one that was seen: what was cleared and turns up again does not win', () => {
    const { kv, session, id, restart } = started()
    const old = new Map(kv.map)
    kv.map.clear()
    expect(session.answer(id, { award: 'none' })).toEqual({ ok: true })
    for (const [key, text] of old) if (!kv.map.has(key)) kv.map.set(key, text)
    const [newest] = [...old].filter(([key]) => key.startsWith('p.')).sort(bySequence)
    for (const slot of [`p.${id}.0`, `p.${id}.1`]) {
      const map = new Map(kv.map).set(slot, newest![1])
      const { session: next } = startStore(lyingStorage(map))
      expect(factsOf(next)).toMatchObject({ award: 'none' })
    }
    expect(factsOf(restart())).toMatchObject({ award: 'none', founder: true })
  })
})

test.each(['empty', 'stale'] as const)(
  'one %s read does not hide a damaged text from the copy',
  (how) => {
    for (let at = 1; at <= 12; at += 1) {
      const { kv, id, restart } = started()
      const key = `p.${id}.0`
      kv.map.set(key, 'rubbish')
      const { session } = startStore(kv)
      kv.lie({ how, many: 1, from: at, key })
      session.answer(id, { award: 'none' })
      expect([...kv.map.values()].some((text) => text.includes('rubbish'))).toBe(true)
      expect(factsOf(restart())).toMatchObject({ education: 'bachelor' })
    }
  },
)

test('a list of keys that is empty once does not write over a text that was set aside', () => {
  const kv = lyingStorage()
  createQuarantine(kv).put('p.a.0', 'one')
  kv.lie({ how: 'no-keys', many: 1 })
  createQuarantine(kv).put('p.a.0', 'two')
  expect([...kv.map.values()]).toEqual(['p.a.0\none', 'p.a.0\ntwo'])
})

describe('an index that is read as it was before', () => {
  test('while an undo is written: the profile is there at the next start', () => {
    for (let from = 1; from <= 30; from += 1) {
      const { kv, session, id, restart } = started()
      session.create('乙')
      session.remove(id)
      kv.lie({ how: 'stale', many: 1, from, prefix: 'index' })
      if (!session.undoRemove().ok) continue
      expect(isGoneFrom(restart(), id)).toBe(false)
      expect(isGoneFrom(restart(), id)).toBe(false)
    }
  })

  test.each([1, 2, 3, 6])(
    'at the next start, %i times: a profile marked undone is not deleted',
    (many) => {
      for (const remove of ['works', 'does nothing']) {
        for (let from = 1; from <= 8; from += 1) {
          const { kv, session, id } = started()
          kv.isStuck = remove === 'does nothing'
          session.remove(id)
          expect(session.undoRemove()).toEqual({ ok: true })
          kv.lie({ how: 'stale', many, from, prefix: 'index' })
          startStore(kv)
          kv.lie(undefined)
          expect(isGoneFrom(startStore(kv).session, id)).toBe(false)
        }
      }
    },
  )

  test('while a removal is written: it stays removed', () => {
    for (const how of ['stale', 'empty'] as const) {
      for (let from = 1; from <= 40; from += 1) {
        const { kv, session, id, restart } = started()
        session.create('乙')
        kv.lie({ how, many: 1, from })
        if (!session.remove(id).ok) continue
        kv.lie(undefined)
        restart()
        expect(isGoneFrom(restart(), id)).toBe(true)
      }
    }
  })

  test('while a removal is finished at the next start: it stays removed', () => {
    for (const how of ['stale', 'empty'] as const) {
      for (const many of [1, 2]) {
        for (let from = 1; from <= 20; from += 1) {
          const { kv, session, id, restart } = started()
          session.create('乙')
          kv.isStuck = true
          session.remove(id)
          kv.isStuck = false
          kv.lie({ how, many, from, prefix: 'p.' })
          startStore(kv)
          kv.lie(undefined)
          expect(isGoneFrom(restart(), id)).toBe(true)
        }
      }
    }
  })
})

test('a window that reads an old index does not bring back what another has deleted', () => {
  for (const many of [1, 2, 4]) {
    const { kv, id, restart } = started()
    const { session: other } = startStore(kv)
    const { session } = startStore(lyingStorage(kv.map))
    session.remove(id)
    kv.before('index.0', 'index.1')
    kv.lie({ how: 'stale', many, prefix: 'index' })
    other.answer(id, { award: 'none' })
    kv.lie(undefined)
    expect(isGoneFrom(restart(), id)).toBe(true)
  }
})

describe('a record whose last version was read as the one before', () => {
  test.each([1, 2, 3, 4, 6])(
    '%i times from the start on: no write replaces the last version',
    (many) => {
      for (let from = 1; from <= 6; from += 1) {
        const { kv, id, restart } = started()
        kv.lie({ how: 'stale', many, from, prefix: 'p.' })
        const { session } = startStore(kv)
        session.answer(id, { award: 'none' })
        kv.lie(undefined)
        session.retry()
        expect(factsOf(restart())).toMatchObject({ founder: true, award: 'none' })
      }
    },
  )

  test('and removed at that moment comes back as it was', () => {
    for (let from = 1; from <= 10; from += 1) {
      const { kv, session: first, id, restart } = started()
      first.create('乙')
      const { session } = startStore(kv)
      kv.lie({ how: 'stale', many: 1, from, prefix: 'p.' })
      if (!session.remove(id).ok) continue
      kv.lie(undefined)
      expect(session.undoRemove()).toEqual({ ok: true })
      expect(restart().read(id)?.facts).toMatchObject({ founder: true })
    }
  })
})

test('an empty text that is listed all the same is as good as none, in the end', () => {
  const kv = lyingStorage()
  const slots = createSlots(kv, createQuarantine(kv))
  kv.map.set('a.0', '').set('a.1', '')
  expect(slots.read('a')).toMatchObject({ state: 'absent' })
  expect(slots.write('a', { n: 1 }, 0)).toEqual({ ok: true, seq: 2 })
})

test('what says something else at every look is not known, and not written over', () => {
  const { kv, id } = started()
  let looks = 0
  const get = (key: string) => (key.startsWith('p.') ? `rubbish ${(looks += 1)}` : kv.map.get(key))
  const { profiles, session } = openStore({ ...kv, get })
  expect(profiles.read(id)).toEqual({ state: 'refused' })
  session.start()
  expect(session.remove(id)).toEqual({ ok: false, reason: 'refused' })
})

function bySequence([, one]: [string, string], [, other]: [string, string]): number {
  return Number(other.split(' ')[1]) - Number(one.split(' ')[1])
}
