import { prepare, selfCheck } from '@/engine'

import { person, settled } from '../../../../test/engine/build'
import { TWO_READINGS } from '../../../../test/weapp/people'

import { checkText } from '@/text/checks/reasons'
import { bothChecks } from './both'

const DAY = '2026-11-23'

describe('the self-check by both readings', () => {
  test('what is fine by one and fails by the other may fail, and says why', () => {
    const checks = bothChecks(person(TWO_READINGS.facts), DAY)
    const total = checks.find(({ id }) => id === 'R15')!
    expect(total).toMatchObject({ verdict: 'may-fail', todo: 'see-points' })
    expect(checkText(total)).toBe(
      '至少129分，要120分。条文另一种读法：按已经答的算最多104分，还差16分；没答的加分项先按没有算。采用的读法把握较大。',
    )
    expect(checks.find(({ id }) => id === 'R6')).toMatchObject({ verdict: 'may-fail' })
  })

  test('where both find the same it is the self-check', () => {
    const same = person(settled({ education: 'doctor' }))
    expect(bothChecks(same, DAY)).toEqual(selfCheck(prepare(same), same.situation, DAY))
  })
})
