import type { Facts } from '../facts/registry'
import type { RuleId } from '../scheme/rules'
import { RULES } from '../points'
import { causes, mainCausesFirst } from './causes'
import { forecast } from './forecast'
import type { Cause } from './types'
import { certificate, months, NO_RECORDS, ready, settled } from '../../../test/engine/build'

/** The causes of the change on a day, undefined where there is none. */
function on(day: string, facts: Facts): Cause[] | undefined {
  const prepared = ready(settled(facts), 'rules-and-wage-continue')
  const lastYear = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
  return forecast(prepared, lastYear, day).find((change) => change.day === day)?.causes
}

const insured = (count: number, base: 'floor' | 'x08' | 'x1'): Facts => ({
  insurance: { spans: [months(count, base)] },
})
const recorded = (kind: 'falseMaterial' | 'detention' | 'crime', day: string): Facts => ({
  education: 'doctor',
  award: 'provincial',
  deductions: { ...NO_RECORDS, [kind]: [day] },
})
const titled: Facts = { ...insured(6, 'x1'), qualifications: [certificate('mid-title')] }
/** 37 months, so that the third year and the thirty-sixth month are full on different days. */
const based: Facts = {
  insurance: { spans: [months(36, 'x08'), months(1, 'floor', '2023-10')] },
}

test.each<[Cause['code'], RuleId, string, Facts, number, number]>([
  ['birthday', 'age', '2026-11-22', { birthday: '1982-11-22' }, 30, 29],
  ['birthday', 'age', '2026-11-22', { birthday: '2008-11-22' }, 0, 30],
  ['insurance-year', 'insurance-years', '2026-11-01', insured(12, 'floor'), 0, 3],
  ['window-in', 'insurance-base', '2026-11-01', based, 0, 25],
  ['window-out', 'insurance-base', '2027-12-01', based, 25, 0],
  ['title-months-in', 'qualification', '2026-11-01', titled, 0, 100],
  ['title-months-out', 'qualification', '2027-06-01', titled, 100, 0],
  ['service-year', 'public-service', '2026-12-01', { publicService: { since: '2021-12' } }, 0, 20],
  ['service-year', 'suburb', '2026-12-01', { suburb: { since: '2020-12' } }, 10, 12],
  ['left-area', 'suburb', '2026-12-01', { suburb: { since: '2020-12', until: '2026-11' } }, 10, 0],
  [
    ...(['fresh-ends', 'fresh-graduate', '2026-12-01'] as const),
    { freshGraduate: true, freshGraduateUntil: '2026-11' },
    ...([10, 0] as const),
  ],
  [
    ...(['marriage-year', 'shanghai-spouse', '2026-05-05'] as const),
    { shanghaiSpouse: { marriedOn: '2020-05-05' } },
    ...([20, 24] as const),
  ],
  [
    ...(['deduction-starts', 'detention', '2026-05-05'] as const),
    recorded('detention', '2026-05-05'),
    ...([0, -50] as const),
  ],
  [
    ...(['deduction-lapses', 'false-material', '2026-05-05'] as const),
    recorded('falseMaterial', '2023-05-05'),
    ...([-150, 0] as const),
  ],
  [
    ...(['deduction-lapses', 'crime', '2026-05-05'] as const),
    recorded('crime', '2021-05-05'),
    ...([-150, 0] as const),
  ],
])('%s of %s on %s', (code, rule, day, facts, before, after) => {
  expect(on(day, facts)).toEqual([{ code, rule, before, after }])
})

test.each<[RuleId, Cause['code'], Cause['code']]>([
  ['age', 'birthday', 'birthday'],
  ['education', 'rules-begin', 'rules-begin'],
  ['qualification', 'title-months-in', 'title-months-out'],
  ['insurance-years', 'insurance-year', 'rules-begin'],
  ['founder', 'rules-begin', 'rules-begin'],
  ['intermediary', 'rules-begin', 'rules-begin'],
  ['shortage-major', 'rules-begin', 'rules-begin'],
  ['investment', 'rules-begin', 'rules-begin'],
  ['insurance-base', 'window-in', 'window-out'],
  ['public-service', 'service-year', 'rules-begin'],
  ['suburb', 'service-year', 'left-area'],
  ['fresh-graduate', 'rules-begin', 'fresh-ends'],
  ['award', 'rules-begin', 'rules-begin'],
  ['shanghai-spouse', 'marriage-year', 'rules-begin'],
  ['false-material', 'deduction-lapses', 'deduction-starts'],
  ['detention', 'deduction-lapses', 'deduction-starts'],
  ['crime', 'deduction-lapses', 'deduction-starts'],
  ['serious-crime', 'rules-begin', 'rules-begin'],
])('what makes %s worth more: %s; and worth less: %s', (rule, up, down) => {
  const worth = (points: number) => {
    const all = RULES.map(({ id }) => (id === rule ? points : 0))
    return { worths: all, points: all }
  }
  const codes = (before: number, after: number) =>
    causes(worth(before), worth(after)).map(({ code }) => code)
  expect([codes(1, 2), codes(2, 1)]).toEqual([[up], [down]])
})

describe('of education and qualification', () => {
  test('one takes over when the other falls below it, even if that is still worth something', () => {
    const qualifications = [certificate('senior-title'), certificate('skill-3')]
    const facts: Facts = { ...insured(6, 'x1'), education: 'bachelor-with-degree', qualifications }
    expect(on('2027-06-01', facts)).toEqual([
      { code: 'takes-over', rule: 'education', before: 0, after: 90 },
      { code: 'title-months-out', rule: 'qualification', before: 140, after: 0 },
    ])
    expect(on('2026-11-01', facts)).toEqual([
      { code: 'gives-way', rule: 'education', before: 90, after: 0 },
      { code: 'title-months-in', rule: 'qualification', before: 0, after: 140 },
    ])
  })

  test('what changes below the higher one is no cause', () => {
    const facts: Facts = { ...insured(12, 'x1'), education: 'doctor' }
    const outranked = { ...facts, qualifications: [certificate('mid-title')] }
    expect(on('2026-05-01', outranked)).toBeUndefined()
    expect(on('2026-11-01', outranked)).toEqual(on('2026-11-01', facts))
  })
})

test('lines that change on one day are told in the order of the scheme', () => {
  const codes = on('2026-11-01', { ...insured(36, 'x1'), birthday: '1982-11-01' })
  expect(codes?.map(({ code }) => code)).toEqual(['birthday', 'insurance-year', 'window-in'])
})

test('for a reader, what only follows comes last', () => {
  const [takesOver, givesWay, out]: Cause[] = [
    { code: 'takes-over', rule: 'education', before: 0, after: 50 },
    { code: 'gives-way', rule: 'education', before: 50, after: 0 },
    { code: 'title-months-out', rule: 'qualification', before: 100, after: 0 },
  ]
  expect(mainCausesFirst([takesOver!, out!])).toEqual([out, takesOver])
  expect(mainCausesFirst([givesWay!, out!])).toEqual([out, givesWay])
})
