/** The worked examples and the boundary cases, against the engine's door. */
import { explain, parse, prepare, range, score, type Prepared } from '@/engine'
import { cases, profileOf, type Case } from './cases'

test('all 37 worked examples are there, no id twice, each with an article', () => {
  const ids = cases.map((one) => one.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => /^W\d\d$/.test(id))).toHaveLength(37)
  for (const one of cases) {
    expect(one.clauses.length).toBeGreaterThan(0)
    for (const article of one.clauses)
      expect(article).toMatch(
        /^第(六条\([一二三四]\)|七条\([一二三四五六七八九十]\)|八条\([一二三]\)|九条|十条|十[一二]条|二十四条)$/,
      )
  }
})

describe.each([...new Set(cases.map((one) => one.file))])('%s', (file) => {
  test.each(cases.filter((one) => one.file === file))('$id $title', (one) => {
    const { profile, problems } = parse(profileOf(one.profile))
    expect(problems).toEqual([])
    const assume = one.assume ? { assume: one.assume } : {}
    hold(prepare(profile, assume), one)
    const strict = prepare(profile, { ...assume, readings: 'strict' })
    expect(Number(score(strict, one.on))).toBeLessThanOrEqual(Number(one.total))
    if (one.strict) hold(strict, { ...one.strict, on: one.on })
  })
})

function hold(prepared: Prepared, wanted: Pick<Case, 'on' | 'total' | 'lines' | 'range'>): void {
  const { on } = wanted
  const explained = explain(prepared, on)
  expect(score(prepared, on)).toBe(wanted.total)
  expect(explained.total).toBe(wanted.total)
  for (const [rule, points] of Object.entries(wanted.lines ?? {})) {
    const line = explained.lines.find((candidate) => candidate.rule === rule)
    expect({ rule, points: line?.points }).toEqual({ rule, points })
  }
  if (wanted.range) {
    const { low, high } = range(prepared, on)
    expect({ low, high }).toEqual(wanted.range)
  }
}

test('every example of an undecided clause is there with both readings', () => {
  const both = cases.filter((one) => one.strict).map(({ id }) => id)
  expect(both).toEqual(expect.arrayContaining(['W19', 'W21']))
  expect(both.filter((id) => id.startsWith('strict-')).length).toBeGreaterThan(15)
})
