import { person, settled } from '../../../test/engine/build'

import { ACTION_IDS } from '../scheme/actions'
import { carryOut } from './carry-out'
import { STUDY_FROM } from './defaults'
import { offeredActions } from './offered'

const ON = '2026-11-23'
const offered = (facts = {}, situation = {}) =>
  offeredActions(person(settled(facts), situation), ON)

test('what fits is offered in the order of the scheme, with its needs and the estimate', () => {
  const all = offered()
  const ids = all.map(({ id }) => id)
  expect(ids).toEqual(ACTION_IDS.filter((id) => ids.includes(id)))
  expect(all.find(({ id }) => id === 'bachelor')).toEqual({
    id: 'bachelor',
    ...STUDY_FROM.bachelor?.none,
    needs: [{ code: 'recognised', params: {} }],
    own: false,
  })
  expect(ids).not.toContain('match-major')
})

test('the person’s own figures take the place of the estimate', () => {
  const actions = { master: { months: 30, effort: 5, on: false } }
  const found = offered({ education: 'bachelor' }, { actions })
  expect(found.find(({ id }) => id === 'master')).toMatchObject({ ...actions.master, own: true })
  expect(found.find(({ id }) => id === 'doctor')).toMatchObject({ own: false })
})

test('an open education hides no other action', () => {
  const ids = offeredActions(person({ qualifications: [] }), ON).map(({ id }) => id)
  expect(ids).toContain('skill-3')
  expect(ids).not.toContain('master')
})

test.each(['2022-12-31', 'tomorrow'])('nothing is offered on %s', (on) => {
  expect(offeredActions(person(settled()), on)).toEqual([])
})

test('past the rules that are known the last of them answer', () => {
  const ids = offeredActions(person(settled()), '2028-01-01').map(({ id }) => id)
  expect(ids).toContain('master')
})

describe('carried out', () => {
  const start = person(settled({ insurance: { spans: [{ from: '2020-01', base: 9000 }] } }))
  const master = { id: 'master', months: 36, effort: 4 } as const
  const pay = { id: 'pay-x1', months: 1, effort: 3 } as const

  test('everything, each in its month; the profile stays as it was', () => {
    const before = JSON.stringify(start)
    const { facts } = carryOut(start, ON, [master, pay])
    expect(facts.education).toBe('master')
    expect(facts.insurance).toEqual({
      spans: [
        { from: '2020-01', to: '2026-11', base: 9000 },
        { from: '2026-12', base: 'x1' },
      ],
    })
    expect(JSON.stringify(start)).toBe(before)
  })

  test('by a month, only what is done by then', () => {
    expect(carryOut(start, ON, [master], '2029-10').facts.education).toBe('none')
    expect(carryOut(start, ON, [master], '2029-11').facts.education).toBe('master')
  })

  test('past the rules that are known, by the last of them', () => {
    expect(carryOut(start, '2028-01-01', [master]).facts.education).toBe('master')
  })

  test('what does not fit, or a day without rules, changes nothing', () => {
    const doctor = person(settled({ education: 'doctor' }))
    expect(carryOut(doctor, ON, [master]).facts).toEqual(doctor.facts)
    expect(carryOut(start, '2022-12-31', [master])).toBe(start)
  })
})
