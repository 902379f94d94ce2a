import { person } from '../../test/engine/build'
import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'
import { openStore } from '../../test/store/open-store'
import { createOpenProfile } from './open-profile'

let kv: MemoryStorage

beforeEach(() => {
  kv = memoryStorage()
})

/** What one tab has: the saved profiles, and a desk over them. */
function tab(storage = kv) {
  const { profiles } = openStore(storage)
  const openProfile = createOpenProfile(profiles)
  return { profiles, openProfile, state: openProfile.store.getState }
}

const named = (id: string) => ({ ...person(), id, label: id })
const isStored = (id: string) => kv.map.has(`p.${id}.0`)

test('begins with the profile in use', () => {
  const { profiles, openProfile, state } = tab()
  profiles.add(named('a'), true)
  openProfile.begin(true)
  expect(state().opened).toStrictEqual({ id: 'a', turn: 1, bornIn: null })
  expect(state()).toMatchObject({ status: 'ready', currentId: 'a' })
})

describe('the open profile', () => {
  test('is read as it is in memory, and known to be on disk as it was saved', () => {
    let full = false
    const set = (key: string, text: string) => {
      if (full) throw new Error('QuotaExceededError')
      kv.set(key, text)
    }
    const { profiles, openProfile } = tab({ ...kv, set })
    profiles.add(named('a'), true)
    openProfile.begin(true)
    full = true
    openProfile.change('a', (old) => ({ ...old, label: 'A' }))
    expect(openProfile.read('a')).toStrictEqual({
      state: 'ok',
      profile: { ...named('a'), label: 'A' },
      revision: 0,
      problems: [],
    })
    // As the last save has left it, even where another tab has written since.
    tab().profiles.save({ ...named('a'), label: 'elsewhere' }, 2)
    expect(openProfile.stored('a')?.label).toBe('a')
  })

  test('that is new and not saved is on no disk', () => {
    const { openProfile } = tab()
    openProfile.open('a', { state: 'ok', profile: named('a'), revision: 0, problems: [] })
    expect(openProfile.stored('a')).toBeNull()
  })
})

describe('what was left before it could be saved', () => {
  function withTwoLeft() {
    let full = false
    const set = (key: string, text: string) => {
      if (full) throw new Error('QuotaExceededError')
      kv.set(key, text)
    }
    const made = tab({ ...kv, set })
    for (const id of ['a', 'b', 'c']) made.profiles.add(named(id), false)
    made.openProfile.begin(true)
    full = true
    for (const [id, next] of ['a', 'b', 'c'].map((one, i, all) => [one, all[i + 1]] as const)) {
      if (next === undefined) break
      made.openProfile.change(id, (old) => ({ ...old, label: id.toUpperCase() }))
      made.openProfile.open(next, made.profiles.read(next))
    }
    return { ...made, room: () => (full = false) }
  }

  test('is told by its labels, and what was saved is not', () => {
    const { openProfile, profiles, state } = withTwoLeft()
    expect(state().unsaved).toEqual(['A', 'B'])
    openProfile.open('a', profiles.read('a'))
    expect(state().unsaved).toEqual(['B'])
  })

  test('is listed though no list has it', () => {
    const { openProfile } = withTwoLeft()
    expect(openProfile.arrange([]).map(({ label }) => label)).toEqual(['A', 'B', 'c'])
  })

  test('is forgotten where it was removed', () => {
    const { openProfile, state } = withTwoLeft()
    openProfile.dropLeft('a')
    expect(openProfile.left('a')).toBeUndefined()
    expect(state().unsaved).toEqual(['B'])
  })

  test('and was removed elsewhere is told, also after another that could be saved', () => {
    const { openProfile, state, room } = withTwoLeft()
    tab().profiles.remove('b')
    room()
    expect(openProfile.flush()).toEqual({ ok: true })
    expect(state()).toMatchObject({ unsaved: [], elsewhere: { code: 'removed', label: 'B' } })
  })

  test('stands in the state as it was as long as it is left', () => {
    const { openProfile, state } = withTwoLeft()
    const { unsaved } = state()
    openProfile.flush()
    expect(state().unsaved).toBe(unsaved)
  })
})

test('another profile is read as it is stored; null where it is not there', () => {
  const { profiles, openProfile } = tab()
  profiles.add(named('a'), true)
  profiles.add(named('b'), false)
  openProfile.begin(true)
  expect(openProfile.read('b')).toMatchObject({ state: 'ok', profile: { label: 'b' }, revision: 2 })
  expect(openProfile.stored('b')).toMatchObject({ label: 'b' })
  expect(openProfile.stored('c')).toBeNull()
})

test('one that cannot be read is listed as what it is once it is opened', () => {
  const { profiles, openProfile, state } = tab()
  profiles.add(named('a'), true)
  profiles.add(named('b'), false)
  kv.map.set('p.b.0', 'rubbish').set('p.b.1', 'rubbish')
  openProfile.begin(true)
  expect(state().profiles.map((one) => one.state)).toEqual(['ok', 'unread'])
  openProfile.open('b', profiles.read('b'))
  expect(state().profiles).toMatchObject([{ state: 'ok' }, { id: 'b', state: 'damaged' }])
})

describe('what was removed elsewhere and could not be taken away stays stored until the next start', () => {
  test('where it was open', () => {
    const { profiles, openProfile, state } = tab()
    profiles.add(named('a'), true)
    openProfile.begin(true)
    tab({ ...kv, remove: () => undefined }).profiles.remove('a')
    openProfile.change('a', (old) => ({ ...old, label: 'A' }))
    expect(state()).toMatchObject({ status: 'empty', elsewhere: { code: 'removed', label: 'A' } })
    expect(isStored('a')).toBe(true)
  })

  test('where nothing was open', () => {
    const { openProfile, state } = tab()
    openProfile.begin(true)
    const other = tab({ ...kv, remove: () => undefined }).profiles
    other.add(named('a'), false)
    other.add(named('b'), false)
    other.remove('a')
    openProfile.hear()
    expect(state()).toMatchObject({ status: 'ready', currentId: 'b' })
    expect(isStored('a')).toBe(true)
  })
})
