import { policyOn, type Comparison, type Judged, type Side } from '@/engine'
import {
  adviceText,
  assumedFrom,
  type Compared,
  doubts,
  noOutlookText,
  stillPaying,
  unadvised,
} from './compare'

const DAY = { table: policyOn('2026-11-22').table!, month: '2026-11' }

const person = (label: string, rest: Partial<Compared> = {}): Compared => ({
  label,
  explanation: { total: 95, reaches: 'no', policy: 'p', lines: [], assumed: [] },
  range: { low: 95, high: 95, open: [], assumed: [] },
  hasSpans: true,
  ...rest,
})

const both = [person('我'), person('配偶')] as const

const side = (reaches: Side['reaches'], holdsUntil: Side['holdsUntil']): Side => ({
  total: 95,
  reaches,
  holdsUntil,
  again: null,
  monthsAtThreshold: 0,
  lapses: null,
  years: [],
})

const never = side(null, null)
const now = side('2026-11', 'beyond')
const later = side('2028-04', '2030-05')

const judged = (comparison: Comparison, one?: string, other?: string): Judged => ({
  comparison,
  lostOn: [one, other],
})
const said = (comparison: Comparison) => adviceText(both, DAY, judged(comparison))

test('what is imagined is no one to apply with', () => {
  const imagined = person('我·硕士', { isSupposed: true })
  expect(unadvised(both)).toBe(undefined)
  expect(unadvised([both[0], imagined])?.title).toBe('其中一份是假设的，不比谁来申请')
  expect(unadvised([imagined, imagined])?.title).toBe('两份都是假设的，不比谁来申请')
})

describe('with whom to apply', () => {
  test('only one gets there; who is advised is named first', () => {
    expect(said({ one: never, other: now, better: 'other', because: 'only-one-reaches' })).toEqual({
      title: '按分数，用“配偶”申请更合适',
      why: '照现在这样下去，“配偶”现在就到120分了，十年后还在；“我”十年里到不了120分。',
    })
  })

  test('one is earlier, or holds it longer: both courses say so', () => {
    const one = side('2027-01', 'beyond')
    const comparison: Comparison = { one, other: later, better: 'one', because: 'earlier' }
    expect(adviceText(both, DAY, judged(comparison, undefined, '2030-05-13')).why).toBe(
      '照现在这样下去，“我”2027年1月到120分，十年后还在；“配偶”2028年4月到120分，保持到2030年5月12日。',
    )
  })

  test('one is earlier, the other longer: it is for the person to say which years matter', () => {
    const one = { ...side('2026-11', '2027-03'), again: '2029-02', monthsAtThreshold: 20 }
    const because = 'earlier-but-shorter'
    const comparison: Comparison = { one, other: later, better: 'either', because }
    expect(adviceText(both, DAY, judged(comparison, '2027-04-01', '2030-06-01'))).toEqual({
      title: '按分数，要看哪几年用：一个先到，一个更久',
      why: '照现在这样下去，“我”现在就到120分了，保持到2027年3月底，2029年2月又到，十年里一共1年8个月；“配偶”2028年4月到120分，保持到2030年5月底。',
    })
  })

  test('the same but for the height, and the same in all', () => {
    expect(said({ one: now, other: now, better: 'other', because: 'higher' }).why).toMatch(
      /“配偶”到的时候分数高些，余地大些。$/,
    )
    const same = said({ one: now, other: now, better: 'either', because: 'same' })
    expect(same.title).toBe('按分数，用谁的都行')
    expect(same.why).toMatch(/分数也一样。$/)
  })

  test('nobody gets there', () => {
    const { title } = said({ one: never, other: never, better: 'neither', because: 'none-reaches' })
    expect(title).toBe('按分数，十年里两人都到不了120分')
  })

  test('with an answer open it is said to rest on the others', () => {
    const open = person('配偶', { range: { low: 95, high: 125, open: ['award'], assumed: [] } })
    const comparison: Comparison = {
      one: now,
      other: never,
      better: 'one',
      because: 'only-one-reaches',
    }
    expect(adviceText([both[0], open], DAY, judged(comparison)).title).toBe(
      '按已经答好的算，用“我”申请更合适',
    )
  })
})

describe('by both readings of a clause', () => {
  const one: Comparison = { one: now, other: never, better: 'one', because: 'only-one-reaches' }

  test('with the same advice and the same courses nothing is added', () => {
    expect(adviceText(both, DAY, judged(one), judged({ ...one }))).toEqual(said(one))
  })

  test('the same person with another course: both courses are told', () => {
    const strict = { ...one, one: later }
    const { title, why } = adviceText(both, DAY, judged(one), judged(strict, '2030-06-01'))
    expect(title).toBe('按分数，用“我”申请更合适')
    expect(why).toBe(
      '照现在这样下去，“我”现在就到120分了，十年后还在；“配偶”十年里到不了120分。' +
        '条文另一种读法：照现在这样下去，“我”2028年4月到120分，保持到2030年5月底；“配偶”十年里到不了120分。采用的读法把握较大。',
    )
  })

  test('another advice is told as such', () => {
    const strict: Comparison = { ...one, one: never, better: 'neither', because: 'none-reaches' }
    const { title, why } = adviceText(both, DAY, judged(one), judged(strict))
    expect(title).toBe('按分数，按采用的读法，用“我”申请更合适')
    expect(why).toMatch(/条文另一种读法：十年里两人都到不了120分。.*采用的读法把握较大。$/)
  })
})

describe('who stops paying', () => {
  const stopped = { ...now, lapses: '2027-02' }

  test('from when one cannot renew stands in the verdict', () => {
    const { title, why } = said({
      one: stopped,
      other: never,
      better: 'neither',
      because: 'stops-paying',
    })
    expect(title).toBe('按分数，现在说不准用谁：够分的，社保停得早')
    expect(why).toContain(
      '“我”现在就到120分了，十年后还在，但2027年2月起，近12个月里正常交的社保不到6个月，从严看就续不了',
    )
  })

  test('whether one still pays is asked where a record ends or is taken to go on', () => {
    expect(stillPaying(person('我'))).toBeUndefined()
    expect(stillPaying(person('我', { onward: { state: 'open' } }))).toBeUndefined()
    expect(stillPaying(person('我', { onward: { state: 'ended' } }))).toMatch(
      /^“我”还在交社保吗？.*按停了算/,
    )
    const recent = { state: 'recent', from: '2026-11' } as const
    expect(stillPaying(person('我', { onward: recent }))).toMatch(/当作2026年11月起接着交/)
  })
})

test('what is open is said, and what bars or may bar a total', () => {
  expect(doubts(person('我'))).toEqual([])
  const open = person('我', {
    range: { low: 95, high: 125, open: ['education', 'award'], assumed: ['founder'] },
  })
  expect(doubts(open)).toEqual(['“我”有2项还没定、先不算分，1项没答、按没有算，答完结果可能会变。'])
  const record = person('我', {
    range: { low: 95, high: 95, open: ['deductions'], assumed: [], mayBeVetoed: true },
  })
  expect(doubts(record)).toEqual([expect.stringMatching(/^“我”有没有严重刑事犯罪记录还待核实/)])
  const { explanation, ...rest } = person('我')
  const vetoed = { ...rest, explanation: { ...explanation, total: null, vetoed: true as const } }
  expect(doubts(vetoed)).toEqual(['“我”有严重刑事犯罪记录，按办法取消申请资格。'])
})

test('without spans there is no outlook, and whose they are is said', () => {
  const [one, other] = [person('我', { hasSpans: false }), person('配偶')]
  expect(noOutlookText([one, other])).toMatch(/^“我”的社保/)
  expect(noOutlookText([one, { ...other, hasSpans: false }])).toMatch(/^“我”和“配偶”的社保/)
})

test('the last day of known rules is said with its date', () => {
  expect(assumedFrom('2027-12-31')).toMatch('2027年12月31日以后')
})
