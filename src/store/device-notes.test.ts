import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'
import { openDeviceNotes } from '../../test/store/open-device-notes'
import { open, seal } from './envelope'

let kv: MemoryStorage
beforeEach(() => {
  kv = memoryStorage()
})

const OPENS = 'window-opens-2026-11-01'
const restart = () => openDeviceNotes(memoryStorage(kv.map))
const refused = { ok: false, reason: 'refused' }

/** The text of the newest slot. */
function stored(): string {
  const texts = ['marks.0', 'marks.1'].map((key) => kv.map.get(key) ?? '')
  const seq = (text: string) => Number(text.split(' ')[1] ?? 0)
  return texts.sort((a, b) => seq(b) - seq(a))[0] ?? ''
}

function bodyOfStored(): unknown {
  const opened = open(stored())
  return opened.state === 'ok' ? opened.body : opened.state
}

/** Marks whose body was stored by something else. */
function withBody(body: object) {
  kv.map.set('marks.0', seal(body, 7))
  return openDeviceNotes(kv)
}

test('nothing is read before the first use, and two keys then', () => {
  const deviceNotes = openDeviceNotes(kv)
  expect(kv.calls).toEqual([])
  expect(deviceNotes.getState()).toMatchObject({ saving: 'idle', reason: null })
  expect(new Set(kv.calls)).toEqual(new Set(['get marks.0', 'get marks.1', 'keys']))
  expect(deviceNotes.getInitialState()).toBe(deviceNotes.getState())
})

test('reminders and ticks are there after a restart', () => {
  const deviceNotes = openDeviceNotes(kv)
  expect(deviceNotes.reminders('a')).toEqual([])
  expect(deviceNotes.remember('a', OPENS)).toEqual({ ok: true })
  expect(deviceNotes.remember('a', 'day-60')).toEqual({ ok: true })
  expect(deviceNotes.remember('b', OPENS)).toEqual({ ok: true })
  expect(deviceNotes.tick('eat', 'diploma', true)).toEqual({ ok: true })
  expect(deviceNotes.getState()).toMatchObject({ saving: 'saved', reason: null })
  for (const one of [deviceNotes, restart()]) {
    expect(one.reminders('a')).toEqual([OPENS, 'day-60'])
    expect(one.reminders('b')).toEqual([OPENS])
    expect(one.ticks('eat')).toEqual(['diploma'])
    expect(one.ticks('e')).toEqual([])
  }
})

test('a tick is taken back, and an empty list leaves nothing behind', () => {
  const deviceNotes = openDeviceNotes(kv)
  deviceNotes.tick('eat', 'diploma', true)
  deviceNotes.tick('eat', 'contract', true)
  expect(deviceNotes.tick('eat', 'diploma', false)).toEqual({ ok: true })
  expect(restart().ticks('eat')).toEqual(['contract'])
  deviceNotes.tick('eat', 'contract', false)
  expect(bodyOfStored()).toEqual({ schema: 1, reminders: [], ticks: [] })
})

test('what changes nothing writes nothing, and a list is the same object until then', () => {
  const deviceNotes = openDeviceNotes(kv)
  expect(deviceNotes.tick('eat', 'diploma', false)).toEqual({ ok: true })
  expect(kv.map.size).toBe(0)
  deviceNotes.remember('a', OPENS)
  expect(deviceNotes.reminders('a')).toBe(deviceNotes.reminders('a'))
  expect(deviceNotes.ticks('none')).toBe(deviceNotes.ticks('other'))
  const before = new Map(kv.map)
  expect(deviceNotes.remember('a', OPENS)).toEqual({ ok: true })
  expect(kv.map).toEqual(before)
})

test('the first words of the record, to the letter', () => {
  const deviceNotes = openDeviceNotes(kv)
  deviceNotes.remember('a', 'day-60')
  deviceNotes.tick('eat', 'diploma', true)
  expect(kv.map.get('marks.0')).toBe(
    'jf1 3 73 aac90916\n{"schema":1,"reminders":[["a",["day-60"]]],"ticks":[["eat",["diploma"]]]}',
  )
})

test.each([
  ['', OPENS],
  ['a b', OPENS],
  ['x'.repeat(33), OPENS],
  ['a', ''],
  ['a', 'Day'],
  ['a', 'day.60'],
  ['a', 'x'.repeat(49)],
])('a reminder "%s" "%s" is refused, and nothing changes', (profileId, key) => {
  const deviceNotes = openDeviceNotes(kv)
  const before = deviceNotes.getState()
  expect(deviceNotes.remember(profileId, key)).toEqual(refused)
  expect(deviceNotes.getState()).toBe(before)
  expect(kv.map.size).toBe(0)
})

test('a tick that does not fit is refused', () => {
  const deviceNotes = openDeviceNotes(kv)
  expect(deviceNotes.tick('eat', 'x'.repeat(33), true)).toEqual(refused)
  expect(deviceNotes.tick('e/t', 'diploma', true)).toEqual(refused)
  expect(deviceNotes.tick('x'.repeat(32), 'x'.repeat(32), true)).toEqual({ ok: true })
  expect(deviceNotes.remember('x'.repeat(32), 'x'.repeat(48))).toEqual({ ok: true })
})

test.each(['__proto__', 'constructor', 'toString', '007', '12'])('"%s" is a name', (name) => {
  const deviceNotes = openDeviceNotes(kv)
  deviceNotes.tick('eat', 'diploma', true)
  expect([deviceNotes.ticks(name), deviceNotes.reminders(name)]).toEqual([[], []])
  deviceNotes.tick(name, 'contract', true)
  deviceNotes.remember(name, OPENS)
  expect(restart().ticks(name)).toEqual(['contract'])
  expect(restart().reminders(name)).toEqual([OPENS])
  expect([...restart().getState().ticks.keys()]).toEqual(['eat', name])
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('it stays small', () => {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i)

  test('60 reminders a profile, the oldest goes', () => {
    const deviceNotes = openDeviceNotes(kv)
    for (const i of count(61)) expect(deviceNotes.remember('a', `day-${i}`).ok).toBe(true)
    expect(restart().reminders('a')).toEqual(
      count(61)
        .slice(1)
        .map((i) => `day-${i}`),
    )
  })

  test('20 profiles, the one not added to for longest goes', () => {
    const deviceNotes = openDeviceNotes(kv)
    for (const i of count(20)) deviceNotes.remember(`p${i}`, OPENS)
    deviceNotes.remember('p0', 'day-60')
    deviceNotes.remember('p20', OPENS)
    expect([...restart().getState().reminders.keys()]).toEqual([
      ...count(20)
        .slice(2)
        .map((i) => `p${i}`),
      'p0',
      'p20',
    ])
  })

  test('40 sets of 80 ticks', () => {
    const deviceNotes = openDeviceNotes(kv)
    for (const i of count(40)) deviceNotes.tick(`s${i}`, 'a', true)
    deviceNotes.tick('s0', 'b', true)
    deviceNotes.tick('s40', 'a', true)
    for (const i of count(81)) deviceNotes.tick('s0', `t${i}`, true)
    const { ticks } = restart().getState()
    expect(ticks.size).toBe(40)
    expect([ticks.has('s1'), ticks.has('s2')]).toEqual([false, true])
    expect(ticks.get('s0')).toEqual(
      count(81)
        .slice(1)
        .map((i) => `t${i}`),
    )
  })

  test('32 KB: sets go first, but not the last, then reminders; and every action is saved', () => {
    const long = (i: number) => `${'x'.repeat(28)}-${i}`
    const reminders = count(15).map((i) => [`p${i}`, count(48).map(long)])
    const sets = count(3).map((i) => [`s${i}`, count(50).map(long)])
    const deviceNotes = withBody({ schema: 1, reminders, ticks: sets })
    const fill = (profileId: string) => {
      for (const i of count(60)) {
        expect(deviceNotes.remember(profileId, `${'x'.repeat(45)}-${i}`)).toEqual({ ok: true })
      }
      const state = restart().getState()
      expect(state).toMatchObject({ reminders: deviceNotes.getState().reminders })
      expect(state.reminders.get(profileId)).toHaveLength(60)
      expect(stored().length).toBeLessThanOrEqual(32 * 1024)
      return [[...state.ticks.keys()], [...state.reminders.keys()].slice(0, 2)]
    }
    expect(deviceNotes.getState().ticks.size).toBe(3)
    expect(fill('a')).toEqual([
      ['s1', 's2'],
      ['p0', 'p1'],
    ])
    expect(fill('b')).toEqual([['s2'], ['p1', 'p2']])
    expect(kv.keys().filter((key) => key.startsWith('q.'))).toEqual([])
  })
})

describe('a stored body is not trusted', () => {
  test('only what makes sense is read, and the whole text is set aside before the first write', () => {
    const deviceNotes = withBody({
      schema: 1,
      reminders: [
        ['a', ['day-60', 3, 'Day', 'day-60', null, 'day-61']],
        ['b c', ['day-60']],
        ['d', 'day-60'],
        'e',
        7,
        ['f'],
        [['g'], ['day-60']],
      ],
      ticks: { eat: ['diploma'] },
      extra: 1,
    })
    expect([...deviceNotes.getState().reminders]).toEqual([['a', ['day-60', 'day-61']]])
    expect(deviceNotes.getState().ticks.size).toBe(0)
    const text = kv.map.get('marks.0') ?? ''
    expect(kv.map.has('q.1')).toBe(false)
    expect(deviceNotes.tick('eat', 'diploma', true)).toEqual({ ok: true })
    expect(kv.map.get('q.1')).toBe(`marks\n${text}`)
    deviceNotes.tick('eat', 'contract', true)
    expect(kv.map.has('q.2')).toBe(false)
    expect(restart().reminders('a')).toEqual(['day-60', 'day-61'])
  })

  test('a name that comes twice counts once, and lists that are too long are cut', () => {
    const many = Array.from({ length: 100 }, (_, i) => `t${i}`)
    const deviceNotes = withBody({
      schema: 1,
      reminders: [],
      ticks: [['e', ['old']], ...many.map((name) => [name, ['x']]), ['e', many]],
    })
    const { ticks } = deviceNotes.getState()
    expect(ticks.size).toBe(40)
    expect(ticks.get('e')).toEqual(many.slice(20))
  })

  test.each([[[]], [{}], [{ schema: 0 }], [{ schema: '1' }]])(
    'without a schema nothing is read, and it is set aside: %j',
    (body) => {
      const deviceNotes = withBody(body)
      expect(deviceNotes.getState()).toMatchObject({ reason: null })
      deviceNotes.remember('a', OPENS)
      expect(kv.map.get('q.1')).toBe(`marks\n${seal(body, 7)}`)
      expect(restart().reminders('a')).toEqual([OPENS])
    },
  )
})

test('subscribers are told of every action, and of nothing else', () => {
  const deviceNotes = openDeviceNotes(kv)
  const seen: (readonly string[] | undefined)[] = []
  const stop = deviceNotes.subscribe((now) => seen.push(now.ticks.get('eat')))
  deviceNotes.ticks('eat')
  deviceNotes.tick('eat', 'diploma', true)
  deviceNotes.tick('eat', 'diploma', false)
  deviceNotes.tick('e/t', 'diploma', true)
  stop()
  deviceNotes.tick('eat', 'contract', true)
  expect(seen).toEqual([['diploma'], undefined])
})
