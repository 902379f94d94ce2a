import { renewal, type Permit, type Situation } from '@/engine'
import { offersOf } from './offers'
import { uselessOf } from './useless'

const of = (permit?: Permit): Situation => ({ permit, changes: [] })
const DECEMBER: Permit = { expiresOn: '2026-12-01' }
const DUE = of(DECEMBER)

describe('added before, and of no use any more', () => {
  const names = (situation: Situation, today: string, added: string[]) => {
    const plan = renewal(situation, today)
    return uselessOf(plan, offersOf(plan, situation, today, added), today, added).map(
      ({ day, title }) => `${title} ${day}`,
    )
  }
  const ADDED = ['window-opens-2026-11-01', 'week-before-2026-11-24', 'day-before-2026-11-30']

  test('nothing, as long as it is to be done', () => {
    expect(names(DUE, '2026-11-10', ADDED)).toEqual([])
  })

  test('what still rings after the 签注', () => {
    const endorsed = of({ ...DECEMBER, endorsedOn: '2026-11-10' })
    expect(names(endorsed, '2026-11-10', ADDED)).toEqual([
      '居住证7天后到期 2026-11-24',
      '居住证明天到期 2026-11-30',
    ])
    expect(names(endorsed, '2026-11-24', ADDED)).toHaveLength(2)
    expect(names(endorsed, '2026-11-25', ADDED)).toEqual(['居住证明天到期 2026-11-30'])
  })

  test('the address that is told', () => {
    const moved: Situation = {
      ...DUE,
      changes: ['address'],
      movedOn: '2026-11-10',
    }
    const added = ['report-move-2026-12-10', 'move-ahead-2026-12-03']
    expect(names(moved, '2026-11-20', added)).toEqual([])
    expect(names({ ...moved, stepsDone: { address: '2026-11-20' } }, '2026-11-20', added)).toEqual([
      '居住证7天内改住址 2026-12-03',
      '居住证最迟今天改住址 2026-12-10',
    ])
  })

  test('a day to ask on is the person’s own, until it is decided', () => {
    const filed = { ...DECEMBER, endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' }
    const added = ['ask-progress-2026-12-20']
    expect(names(of(filed), '2026-11-23', added)).toEqual([])
    expect(names(of({ ...filed, decidedOn: '2026-11-22' }), '2026-11-23', added)).toEqual([
      '问积分审到哪一步 2026-12-20',
    ])
  })

  test('not what nobody knows', () => {
    expect(names(of(), '2026-11-10', ['nothing-2026-12-01', 'x', 'window-opens'])).toEqual([])
  })
})
