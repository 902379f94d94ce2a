import type { Situation } from '../situation/types'
import { permitApplication } from './permit-application'
import { permitSteps } from './permit-steps'

const on = (day: string, situation: Partial<Situation> = {}) =>
  permitApplication({ kind: 'permit', changes: [], ...situation }, day).phase
const REGISTERED = { registeredOn: '2026-05-20' }
const APPLIED = { ...REGISTERED, appliedOn: '2026-11-20' }

describe('the steps', () => {
  const steps = (day: string, situation: Partial<Situation> = {}) =>
    permitSteps(on(day, situation), situation.dwelling).map(({ id, state }) => `${id} ${state}`)

  test('the lease, which not everybody has to record, comes first where one rents', () => {
    expect(steps('2026-11-27', { dwelling: 'rented' }).slice(0, 3)).toEqual([
      'lease maybe',
      'register here',
      'conditions ahead',
    ])
    expect(steps('2026-11-27', { dwelling: 'owned' })[0]).toBe('register here')
    expect(steps('2026-11-27', { ...REGISTERED, dwelling: 'rented' })[0]).toBe('lease maybe')
  })

  test('the office reviews and makes the card, all else is one’s own', () => {
    const actors = permitSteps('open', 'rented').map(({ actor }) => actor)
    const [own, office] = ['self', 'office']
    expect(actors).toEqual([own, own, own, own, office, office, own, own])
  })

  test.each<[string, string, Partial<Situation>]>([
    ['register', '2026-11-27', {}],
    ['register', '2027-05-21', REGISTERED],
    ['conditions', '2026-11-19', REGISTERED],
    ['apply', '2026-11-20', REGISTERED],
    ['review', '2026-11-30', APPLIED],
    ['card', '2026-12-01', APPLIED],
    ['receive', '2026-12-10', APPLIED],
  ])('%s on %s', (here, day, situation) => {
    const ids = ['register', 'conditions', 'apply', 'review', 'card', 'receive', 'points']
    expect(steps(day, situation)).toEqual(
      ids.map((id, place) => {
        const at = ids.indexOf(here)
        const past = id === 'review' || id === 'card' ? 'due' : 'done'
        return `${id} ${place < at ? past : place === at ? 'here' : 'ahead'}`
      }),
    )
  })
})
