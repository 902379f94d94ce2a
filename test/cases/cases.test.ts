/** The worked examples and the boundary cases, against the engine's door. */
import { explain, parse, prepare, range, score } from '@/engine'
import { cases, profileOf } from './cases'

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
    const prepared = prepare(profile, one.assume ? { assume: one.assume } : {})
    const explained = explain(prepared, one.on)
    expect(score(prepared, one.on)).toBe(one.total)
    expect(explained.total).toBe(one.total)
    for (const [rule, points] of Object.entries(one.lines ?? {})) {
      const line = explained.lines.find((candidate) => candidate.rule === rule)
      expect({ rule, points: line?.points }).toEqual({ rule, points })
    }
    if (one.range) {
      const { low, high } = range(prepared, one.on)
      expect({ low, high }).toEqual(one.range)
    }
  })
})
