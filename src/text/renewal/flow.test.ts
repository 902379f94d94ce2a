import { pointsFlow, renewal, type Situation } from '@/engine'
import { employerWays, flowExample, stopWords } from './flow'

test('the example is what the engine works out, of a year that is ahead', () => {
  const permit = { expiresOn: '2028-12-01' }
  const { windowOpens } = renewal({ kind: 'renewal', changes: [], permit }, '2027-02-12').dates
  const said = flowExample(false, '2027-02-12')
  expect(windowOpens).toMatchObject({ day: '2028-11-01' })
  expect(said).toContain('居住证2028年12月1日到期的：那年11月1日起')
  expect(said).toContain('第4个工作日起可以续积分，越早越好。')
  expect(flowExample(true, '2027-02-12')).toContain('2024年6月1日')
})

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

test('the address is not said to go with the 签注 where it comes first', () => {
  const detail = (movedOn: string, on: string) => {
    const permit = { expiresOn: '2026-12-01' }
    const own: Situation = { kind: 'renewal', changes: ['address'], permit, movedOn }
    const stops = pointsFlow(renewal(own, on), own, on)
    return stopWords(stops.find(({ id }) => id === 'address')!).detail
  }
  expect(detail('2026-10-20', '2026-11-02')).toContain('和签注可以一趟办')
  expect(detail('2026-10-01', '2026-10-10')).toBe('本人办，搬家后30日内')
  expect(detail('2026-10-01', '2026-11-02')).toBe('本人办，过了2天，先去办（过了也要去）')
  expect(detail('2026-10-10', '2026-11-10')).toBe('本人办，过了1天，先去办（过了也要去）')
})
