import { memoryStorage, type MemoryStorage } from '../../test/store/memory-storage'
import { openMarks } from '../../test/store/open-marks'
import { open, seal } from './envelope'

let kv: MemoryStorage
beforeEach(() => {
  kv = memoryStorage()
})

const OPENS = 'window-opens-2026-11-01'
const restart = () => openMarks(memoryStorage(kv.map))
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
  return openMarks(kv)
}

test('nothing is read before the first use, and two keys then', () => {
  const marks = openMarks(kv)
  expect(kv.calls).toEqual([])
  expect(marks.getState()).toMatchObject({ saving: 'idle', reason: null })
  expect(new Set(kv.calls)).toEqual(new Set(['get marks.0', 'get marks.1']))
  expect(marks.getInitialState()).toBe(marks.getState())
})

test('reminders and ticks are there after a restart', () => {
  const marks = openMarks(kv)
  expect(marks.reminders('a')).toEqual([])
  expect(marks.remember('a', OPENS)).toEqual({ ok: true })
  expect(marks.remember('a', 'day-60')).toEqual({ ok: true })
  expect(marks.remember('b', OPENS)).toEqual({ ok: true })
  expect(marks.tick('eat', 'diploma', true)).toEqual({ ok: true })
  expect(marks.getState()).toMatchObject({ saving: 'saved', reason: null })
  for (const one of [marks, restart()]) {
    expect(one.reminders('a')).toEqual([OPENS, 'day-60'])
    expect(one.reminders('b')).toEqual([OPENS])
    expect(one.ticks('eat')).toEqual(['diploma'])
    expect(one.ticks('e')).toEqual([])
  }
})

test('a tick is taken back, and an empty list leaves nothing behind', () => {
  const marks = openMarks(kv)
  marks.tick('eat', 'diploma', true)
  marks.tick('eat', 'contract', true)
  expect(marks.tick('eat', 'diploma', false)).toEqual({ ok: true })
  expect(restart().ticks('eat')).toEqual(['contract'])
  marks.tick('eat', 'contract', false)
  expect(bodyOfStored()).toEqual({ schema: 1, reminders: [], ticks: [] })
})

test('what changes nothing writes nothing, and a list is the same object until then', () => {
  const marks = openMarks(kv)
  expect(marks.tick('eat', 'diploma', false)).toEqual({ ok: true })
  expect(kv.map.size).toBe(0)
  marks.remember('a', OPENS)
  expect(marks.reminders('a')).toBe(marks.reminders('a'))
  expect(marks.ticks('none')).toBe(marks.ticks('other'))
  const before = new Map(kv.map)
  expect(marks.remember('a', OPENS)).toEqual({ ok: true })
  expect(kv.map).toEqual(before)
})

test('the first words of the record, to the letter', () => {
  const marks = openMarks(kv)
  marks.remember('a', 'day-60')
  marks.tick('eat', 'diploma', true)
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
  const marks = openMarks(kv)
  const before = marks.getState()
  expect(marks.remember(profileId, key)).toEqual(refused)
  expect(marks.getState()).toBe(before)
  expect(kv.map.size).toBe(0)
})

test('a tick that does not fit is refused', () => {
  const marks = openMarks(kv)
  expect(marks.tick('eat', 'x'.repeat(33), true)).toEqual(refused)
  expect(marks.tick('e/t', 'diploma', true)).toEqual(refused)
  expect(marks.tick('x'.repeat(32), 'x'.repeat(32), true)).toEqual({ ok: true })
  expect(marks.remember('x'.repeat(32), 'x'.repeat(48))).toEqual({ ok: true })
})

test.each(['__proto__', 'constructor', 'toString', '007', '12'])('"%s" is a name', (name) => {
  const marks = openMarks(kv)
  marks.tick('eat', 'diploma', true)
  expect([marks.ticks(name), marks.reminders(name)]).toEqual([[], []])
  marks.tick(name, 'contract', true)
  marks.remember(name, OPENS)
  expect(restart().ticks(name)).toEqual(['contract'])
  expect(restart().reminders(name)).toEqual([OPENS])
  expect([...restart().getState().ticks.keys()]).toEqual(['eat', name])
  expect(Object.keys(Object.prototype)).toEqual([])
})

describe('it stays small', () => {
  const count = (n: number) => Array.from({ length: n }, (_, i) => i)

  test('60 reminders a profile, the oldest goes', () => {
    const marks = openMarks(kv)
    for (const i of count(61)) expect(marks.remember('a', `day-${i}`).ok).toBe(true)
    expect(restart().reminders('a')).toEqual(
      count(61)
        .slice(1)
        .map((i) => `day-${i}`),
    )
  })

  test('20 profiles, the one not added to for longest goes', () => {
    const marks = openMarks(kv)
    for (const i of count(20)) marks.remember(`p${i}`, OPENS)
    marks.remember('p0', 'day-60')
    marks.remember('p20', OPENS)
    expect([...restart().getState().reminders.keys()]).toEqual([
      ...count(20)
        .slice(2)
        .map((i) => `p${i}`),
      'p0',
      'p20',
    ])
  })

  test('40 sets of 80 ticks', () => {
    const marks = openMarks(kv)
    for (const i of count(40)) marks.tick(`s${i}`, 'a', true)
    marks.tick('s0', 'b', true)
    marks.tick('s40', 'a', true)
    for (const i of count(81)) marks.tick('s0', `t${i}`, true)
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
    const marks = withBody({ schema: 1, reminders, ticks: sets })
    const fill = (profileId: string) => {
      for (const i of count(60)) {
        expect(marks.remember(profileId, `${'x'.repeat(45)}-${i}`)).toEqual({ ok: true })
      }
      const state = restart().getState()
      expect(state).toMatchObject({ reminders: marks.getState().reminders })
      expect(state.reminders.get(profileId)).toHaveLength(60)
      expect(stored().length).toBeLessThanOrEqual(32 * 1024)
      return [[...state.ticks.keys()], [...state.reminders.keys()].slice(0, 2)]
    }
    expect(marks.getState().ticks.size).toBe(3)
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
    const marks = withBody({
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
    expect([...marks.getState().reminders]).toEqual([['a', ['day-60', 'day-61']]])
    expect(marks.getState().ticks.size).toBe(0)
    const text = kv.map.get('marks.0') ?? ''
    expect(kv.map.has('q.1')).toBe(false)
    expect(marks.tick('eat', 'diploma', true)).toEqual({ ok: true })
    expect(kv.map.get('q.1')).toBe(`marks\n${text}`)
    marks.tick('eat', 'contract', true)
    expect(kv.map.has('q.2')).toBe(false)
    expect(restart().reminders('a')).toEqual(['day-60', 'day-61'])
  })

  test('a name that comes twice counts once, and lists that are too long are cut', () => {
    const many = Array.from({ length: 100 }, (_, i) => `t${i}`)
    const marks = withBody({
      schema: 1,
      reminders: [],
      ticks: [['e', ['old']], ...many.map((name) => [name, ['x']]), ['e', many]],
    })
    const { ticks } = marks.getState()
    expect(ticks.size).toBe(40)
    expect(ticks.get('e')).toEqual(many.slice(20))
  })

  test.each([[[]], [{}], [{ schema: 0 }], [{ schema: '1' }]])(
    'without a schema nothing is read, and it is set aside: %j',
    (body) => {
      const marks = withBody(body)
      expect(marks.getState()).toMatchObject({ reason: null })
      marks.remember('a', OPENS)
      expect(kv.map.get('q.1')).toBe(`marks\n${seal(body, 7)}`)
      expect(restart().reminders('a')).toEqual([OPENS])
    },
  )
})

test('subscribers are told of every action, and of nothing else', () => {
  const marks = openMarks(kv)
  const seen: (readonly string[] | undefined)[] = []
  const stop = marks.subscribe((now) => seen.push(now.ticks.get('eat')))
  marks.ticks('eat')
  marks.tick('eat', 'diploma', true)
  marks.tick('eat', 'diploma', false)
  marks.tick('e/t', 'diploma', true)
  stop()
  marks.tick('eat', 'contract', true)
  expect(seen).toEqual([['diploma'], undefined])
})
