import { PROFILE_SCHEMA, type Profile } from '@/engine'
import { readBackup, backupText } from '@/input'
import { migrate } from '@/store/migrations'
import { memoryStorage } from '../../../../test/store/memory-storage'
import { openId, startStore } from '../../../../test/store/open-store'
import {
  countOf,
  entriesOf,
  type Entry,
  type Fate,
  isEntry,
  putBack,
  readHere,
  restoreAll,
  withoutRoom,
} from './entries'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))

function setUp() {
  const kv = memoryStorage()
  const { session } = startStore(kv)
  session.create('甲', { facts: { founder: true } })
  session.create('乙', { facts: { education: 'master' } })
  const [one, two] = readHere(session) as [Profile, Profile]
  return { kv, session, one, two }
}

const other = (more: object = {}): Profile => ({
  ...{ schema: PROFILE_SCHEMA, id: 'other', label: '丙', facts: { founder: false } },
  ...{ situation: { changes: [] }, progress: {}, ...more },
})

/** A backup of these beside what is here. */
function found(here: readonly Profile[], ...profiles: object[]): Entry[] {
  const backup = readBackup(backupText(profiles as Profile[]), migrate)
  if ('wrong' in backup) throw new Error(backup.wrong)
  return entriesOf(backup, here).filter(isEntry)
}

const with_ = (entries: Entry[], fate: Fate): Entry[] => entries.map((one) => ({ ...one, fate }))
const labels = (session: ReturnType<typeof setUp>['session']) =>
  readHere(session).map(({ label }) => label)

test('what is not here is added, what says the same is not, and what was changed since is added unless one chooses', () => {
  const { one, two } = setUp()
  const changed = { ...two, facts: { education: 'doctor' } }
  expect(found([one, two], other(), { ...one, id: 'elsewhere' }, changed)).toMatchObject([
    { fate: 'add', over: undefined, like: undefined },
    { fate: 'skip', like: { id: one.id } },
    { fate: 'add', over: { id: two.id }, like: undefined },
  ])
})

test('a what-if copy that is here already is known, though it comes back as imagined', () => {
  const { one, two } = setUp()
  const trial = { ...two, trialOf: one.id }
  expect(found([one, trial], trial)).toMatchObject([{ fate: 'skip', like: { id: two.id } }])
})

test('what is refused stays in its place', () => {
  const backup = readBackup(
    JSON.stringify({ backup: 1, profiles: [other({ schema: PROFILE_SCHEMA + 1 }), 7, other()] }),
    migrate,
  )
  expect('profiles' in backup && entriesOf(backup, [])).toMatchObject([
    { refused: 'newer' },
    { refused: 'no-profile' },
    { fate: 'add' },
  ])
})

test('one that could not be stored is told before', () => {
  const progress = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`paper-${at}-`.padEnd(32, 'x'), 'not-needed']),
  )
  const base = { backPaid: true, otherEmployer: true, taxMismatch: true, base: 999_999 }
  const spans = Array.from({ length: 200 }, (_, at) => {
    const month = `${1993 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
    return { from: month, to: month, ...base }
  })
  const [large] = found([], other({ progress, facts: { insurance: { spans } } }))
  expect(large).toMatchObject({ isTooLarge: true, fate: 'skip', leftOut: [] })
})

test('there is room for 20', () => {
  const entries = found([], ...Array.from({ length: 3 }, (_, at) => other({ id: `o${at}` })))
  expect([16, 17, 18, 20, 25].map((here) => withoutRoom(entries, here))).toEqual([0, 0, 1, 3, 3])
  expect(countOf(entries, 'add')).toBe(3)
})

test('several are added beside the open one; a name that is taken gets a word behind it', () => {
  const { session, one, two } = setUp()
  const entries = found([one, two], other(), other({ id: 'o2', label: '甲' }))
  expect(restoreAll(session, entries)).toMatchObject({ added: ['丙', '甲 备份'], failed: [] })
  expect(labels(session)).toEqual(['甲', '乙', '丙', '甲 备份'])
  expect(openId(session)).toBe(two.id)
})

test('one alone is opened', () => {
  const { session } = setUp()
  restoreAll(session, found([], other()))
  expect(session.getState().current).toMatchObject({ label: '丙', facts: { founder: false } })
})

test('where none is open the first is opened, whatever the others', () => {
  const { session } = startStore(memoryStorage())
  restoreAll(session, found([], other(), other({ id: 'o2', label: '丁' })))
  expect(session.getState().current?.label).toBe('丙')
  expect(labels(session)).toEqual(['丙', '丁'])
})

test('nothing of what is skipped is stored', () => {
  const { kv, session } = setUp()
  const before = new Map(kv.map)
  expect(restoreAll(session, with_(found([], other()), 'skip'))).toEqual({
    ...{ added: [], replaced: [], failed: [] },
  })
  expect(kv.map).toEqual(before)
})

test('one is replaced, and put back', () => {
  const { kv, session, one, two } = setUp()
  const changed = { ...one, label: '甲甲', facts: { education: 'doctor' } }
  const entries = with_(found([one, two], changed), 'replace')
  const restored = restoreAll(session, entries)
  expect(restored.failed).toEqual([])
  expect(session.read(one.id)).toEqual(changed)
  expect(session.read(two.id)).toEqual(two)
  expect(putBack(session, restored.replaced)).toBe(true)
  expect(readHere(startStore(memoryStorage(kv.map)).session)).toEqual([one, two])
})

test('what was changed since the preview is not replaced, and not put back', () => {
  const { session, one, two } = setUp()
  const changed = { ...one, facts: { education: 'doctor' } }
  const entries = with_(found([one, two], changed), 'replace')
  session.rename(one.id, '戊')
  expect(restoreAll(session, entries)).toMatchObject({
    replaced: [],
    failed: [{ label: '甲', done: { reason: 'stale' } }],
  })
  const again = restoreAll(session, with_(found(readHere(session), changed), 'replace'))
  session.rename(one.id, '己')
  expect(putBack(session, again.replaced)).toBe(false)
  expect(session.read(one.id)?.label).toBe('己')
})

test('without room in the storage each that failed is named', () => {
  const { kv, session, one, two } = setUp()
  const changed = { ...one, facts: { education: 'doctor' } }
  const entries = found([one, two], other(), other({ id: 'o2', label: '丁' }), changed)
  entries[2]!.fate = 'replace'
  kv.set = () => {
    throw new Error('quota exceeded')
  }
  const { added, replaced, failed } = restoreAll(session, entries)
  expect({ added, replaced }).toEqual({ added: [], replaced: [] })
  expect(failed.map(({ label, done }) => [label, done.reason])).toEqual([
    ['丙', 'full'],
    ['丁', 'full'],
    ['甲', 'full'],
  ])
})
