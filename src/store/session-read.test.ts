import { memoryStorage } from '../../test/store/memory-storage'
import { openId, startStore } from '../../test/store/open-store'

function setUp() {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  session.create('甲', { facts: { founder: true } })
  session.create('乙')
  const [one, two] = session.getState().profiles.map(({ id }) => id) as [string, string]
  return { kv, session, one, two }
}

test('another profile is read, and the open one stays', () => {
  const { session, one, two } = setUp()
  expect(session.read(one)).toMatchObject({ label: '甲', facts: { founder: true } })
  expect(session.getState().currentId).toBe(two)
})

test('the open one is given as it is in memory, though it could not be saved', () => {
  const { kv, session, two } = setUp()
  kv.set = () => {
    throw new Error('refused')
  }
  session.answer(openId(session), { founder: false })
  expect(session.read(two)).toBe(session.getState().current)
})

test('removed, damaged and unheard of profiles are null', () => {
  const { kv, session, one } = setUp()
  session.remove(one)
  expect(session.read(one)).toBeNull()
  expect(session.read('nobody')).toBeNull()
  session.undoRemove()
  expect(session.read(one)).not.toBeNull()
  for (const { key } of session.raw(one)) kv.map.set(key, 'broken')
  expect(session.read(one)).toBeNull()
})
