import { memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'
import { replace } from './replace'
import type { Session } from './session-types'

function setUp() {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  session.create('甲', {
    supposed: true,
    facts: { founder: true },
    progress: { 'id-card': 'done' },
  })
  const one = openId(session)
  session.create('乙')
  return { kv, session, one, two: openId(session), seen: session.read(one)! }
}

const CONTENT = {
  label: '丙',
  facts: { education: 'master' },
  situation: { changes: [], neededBy: '2027-03-31' },
  progress: {},
} as const

/** As another start of the app reads it. */
const stored = (kv: ReturnType<typeof memoryStorage>, id: string) =>
  startStore(memoryStorage(kv.map)).session.read(id)

const content = () => ({ ...CONTENT, situation: { ...CONTENT.situation, changes: [] } })

test('a profile beside the open one is replaced whole, and what was open stays open', () => {
  const { kv, session, one, two, seen } = setUp()
  expect(replace(session, seen, content())).toEqual({ ok: true })
  expect(stored(kv, one)).toEqual({ schema: seen.schema, id: one, ...content() })
  expect(stored(kv, two)).toMatchObject({ label: '乙', facts: {} })
  expect(openId(session)).toBe(two)
  expect(startStore(memoryStorage(kv.map)).session.getState().currentId).toBe(two)
})

test('of the open one the pages begin anew', () => {
  const { session, one, seen } = setUp()
  session.choose(one)
  const { turn } = session.getState().opened
  expect(replace(session, seen, content())).toEqual({ ok: true })
  expect(session.getState()).toMatchObject({ currentId: one, current: { label: '丙' } })
  expect(session.getState().opened.turn).toBeGreaterThan(turn)
})

test('where none is open, the one that was replaced is', () => {
  const { kv, session, one, two, seen } = setUp()
  for (const { key } of session.raw(two)) kv.map.set(key, 'broken')
  const anew = startStore(kv).session
  anew.remove(two)
  expect(replace(anew, seen, content())).toEqual({ ok: true })
  expect(openId(anew)).toBe(one)
})

test('a what-if copy stays one', () => {
  const { session, two } = setUp()
  session.beginTrial('试')
  const trial = openId(session)
  expect(replace(session, session.read(trial)!, { ...content(), supposed: true })).toEqual({
    ok: true,
  })
  expect(session.read(trial)).toMatchObject({ trialOf: two, label: '丙', supposed: true })
})

test.each<[string, (session: Session, id: string) => unknown, string]>([
  ['changed since', (session, id) => session.rename(id, '丁'), 'stale'],
  ['gone since', (session, id) => session.remove(id), 'no-profile'],
])('one that was %s is left as it is', (_, since, reason) => {
  const { session, one, two, seen } = setUp()
  since(session, one)
  const before = session.read(one)
  expect(replace(session, seen, content())).toEqual({ ok: false, reason })
  expect(session.read(one)).toEqual(before)
  expect(openId(session)).toBe(two)
})

test('one that cannot be read any more is left as it is, and is not said to have changed', () => {
  const { kv, session, one, two, seen } = setUp()
  for (const { key } of session.raw(one)) kv.map.set(key, 'broken')
  expect(replace(session, seen, content())).toEqual({ ok: false, reason: 'no-profile' })
  expect(openId(session)).toBe(two)
})

test('a label that cannot be is refused, and nothing is changed', () => {
  const { session, one, seen } = setUp()
  const done = replace(session, seen, { ...content(), label: 'x'.repeat(21) })
  expect(done).toMatchObject({ ok: false, reason: 'invalid' })
  expect(session.read(one)).toEqual(seen)
})

test('where there is no room it stands in memory, and is told as not saved', () => {
  const { kv, session, one, seen } = setUp()
  session.choose(one)
  kv.set = () => {
    throw new Error('quota exceeded')
  }
  expect(replace(session, seen, content())).toEqual({ ok: false, reason: 'full' })
  expect(session.getState()).toMatchObject({ saving: 'failed', current: { label: '丙' } })
})
