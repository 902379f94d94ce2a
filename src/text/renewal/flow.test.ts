import { type DayText, pointsFlow, renewal, type Situation } from '@/engine'
import { employerWays, flowExample, stopWords } from './flow'

test('the example is what the engine works out', () => {
  const permit = { expiresOn: '2026-12-01', endorsedOn: '2026-11-02' }
  const { dates } = renewal({ kind: 'renewal', changes: [], permit }, '2026-11-02')
  const { windowOpens, earliestFiling, adviseFiling } = dates
  for (const date of [windowOpens, earliestFiling, adviseFiling]) {
    expect(flowExample(false)).toContain(monthDay((date as { day: DayText }).day))
  }
  expect(flowExample(true)).toContain('2024年6月1日')
})

const monthDay = (day: DayText): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

test('both ways are told, and which one is taken where that is known', () => {
  const taken = (more: Partial<Situation>) => {
    const situation: Situation = { kind: 'renewal', changes: [], ...more }
    const on = '2026-11-02'
    return pointsFlow(renewal(situation, on), situation, on).flatMap((stop) =>
      (employerWays(stop).ways ?? []).map((way) => way.taken),
    )
  }
  expect(taken({})).toEqual([false, false, false, false])
  expect(taken({ unchanged: true })).toEqual([true, false, true, false])
  expect(taken({ changes: ['employer'] })).toEqual([false, true, false, true])
})

test('late, the 签注 names no term that has gone', () => {
  const [open, late] = ['2026-11-02', '2026-12-02'].flatMap((on) => {
    const situation: Situation = {
      kind: 'renewal',
      changes: [],
      permit: { expiresOn: '2026-12-01' },
    }
    return pointsFlow(renewal(situation, on), situation, on).slice(0, 1).map(stopWords)
  })
  expect(open!.detail).toContain('到期前30日内')
  expect(late).toEqual({ name: '居住证签注', detail: '本人办，已经逾期，今天就去' })
})
