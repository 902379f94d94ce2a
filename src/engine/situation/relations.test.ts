import { person } from '../../../test/engine/build'

import { parse } from '../profile/parse'
import type { Facts } from '../facts/registry'
import type { Situation } from './types'

const read = (situation: Partial<Situation>, facts: Facts = {}) => {
  const { profile, problems } = parse(person(facts, situation))
  return { situation: profile.situation, facts: profile.facts, problems }
}

const PERMIT = { expiresOn: '2026-12-01', addressMatches: true }

test('of a permit only the days that contradict others are left out, each named', () => {
  const permit = {
    ...PERMIT,
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-01',
    decidedOn: '2026-11-20',
  }
  const { situation, problems } = read({ kind: 'renewal', permit })
  expect(situation.permit).toEqual({ ...PERMIT, endorsedOn: '2026-11-02', decidedOn: '2026-11-20' })
  expect(problems).toEqual([
    {
      path: 'situation.permit.pointsFiledOn',
      code: 'before-step',
      params: { than: 'endorsedOn', day: '2026-11-02' },
    },
  ])
})

test('a permit endorsed in 2020, filed in 2019, decided in 2018 keeps its expiry of 2026', () => {
  const days = { endorsedOn: '2020-05-01', pointsFiledOn: '2019-05-01', decidedOn: '2018-05-01' }
  const { situation, problems } = read({ permit: { ...PERMIT, ...days }, changes: ['child'] })
  expect(situation).toEqual({ permit: PERMIT, changes: ['child'] })
  expect(problems.map(({ path }) => path)).toEqual([
    'situation.permit.endorsedOn',
    'situation.permit.pointsFiledOn',
    'situation.permit.decidedOn',
  ])
})

test('a contract that ends before it begins keeps the rest', () => {
  const contract = { from: '2026-09-01', until: '2026-08-31', employerMatchesSystem: false }
  const { situation, problems } = read({ contract })
  expect(situation.contract).toEqual({ from: '2026-09-01', employerMatchesSystem: false })
  expect(problems).toEqual([
    { path: 'situation.contract.until', code: 'reversed', params: { from: '2026-09-01' } },
  ])
  expect(read({ contract: { ...contract, until: '2026-09-01' } }).problems).toEqual([])
  expect(read({ contract: { until: '2026-09-01' } }).problems).toEqual([])
})

test('没有变 beside a change: the change stays', () => {
  const { situation, problems } = read({ unchanged: true, changes: ['child'] })
  expect(situation).toEqual({ changes: ['child'] })
  expect(problems).toEqual([
    { path: 'situation.unchanged', code: 'contradicts', params: { than: 'changes' } },
  ])
  expect(read({ unchanged: true, changes: [] }).problems).toEqual([])
  expect(read({ unchanged: false, changes: ['child'] }).problems).toEqual([])
})

test('a new degree or certificate of somebody who has none', () => {
  const facts: Facts = { education: 'none', qualifications: [] }
  const {
    situation,
    facts: kept,
    problems,
  } = read({ changes: ['education', 'employer', 'title'] }, facts)
  expect(situation.changes).toEqual(['employer'])
  expect(kept).toEqual(facts)
  expect(problems).toEqual([
    { path: 'situation.changes.0', code: 'contradicts', params: { than: 'education' } },
    { path: 'situation.changes.2', code: 'contradicts', params: { than: 'qualifications' } },
  ])
})

test('what may be so is not told', () => {
  const changes = ['education', 'title', 'marriage', 'spouse', 'child'] as const
  for (const facts of [
    {},
    { education: 'unknown', qualifications: 'unknown', shanghaiSpouse: 'unknown' },
    { education: 'junior-college', shanghaiSpouse: 'none' },
  ] as Facts[]) {
    expect(read({ kind: 'first', changes: [...changes] }, facts).problems).toEqual([])
  }
  // A permit of before may have run out.
  expect(read({ kind: 'permit', permit: PERMIT }).problems).toEqual([])
  const lapsed = { ...PERMIT, lastFiledOn: '2025-11-06' }
  expect(read({ kind: 'first', permit: lapsed }).problems).toEqual([])
  const elsewhere = { employerMatchesSystem: false }
  expect(read({ unchanged: true, contract: elsewhere }).problems).toEqual([])
})

test('no permit is applied for before the 居住登记 that it rests on', () => {
  const days = { registeredOn: '2026-05-20', appliedOn: '2026-05-19' }
  const { situation, problems } = read({ kind: 'permit', ...days })
  expect(situation).toEqual({ kind: 'permit', registeredOn: '2026-05-20', changes: [] })
  expect(problems).toEqual([
    {
      path: 'situation.appliedOn',
      code: 'before-step',
      params: { than: 'registeredOn', day: '2026-05-20' },
    },
  ])
  expect(read({ ...days, appliedOn: '2026-05-20' }).problems).toEqual([])
  expect(read({ appliedOn: '2026-05-19' }).problems).toEqual([])
  expect(read({ registeredOn: '2026-05-20' }).problems).toEqual([])
})

test('a plan with an action twice is left out whole, and the person’s own figures stay', () => {
  const master = { months: 36, effort: 4 }
  const actions = { master: { ...master, on: true } }
  const done = (...ids: ('master' | 'pay-x1')[]) => ids.map((id) => ({ id, ...master }))
  const twice = { actions: done('master', 'pay-x1', 'master'), begun: '2026-11-22' }
  const { situation, problems } = read({ plan: twice, actions })
  expect(situation).toEqual({ actions, changes: [] })
  expect(problems).toEqual([{ path: 'situation.plan.actions.2.id', code: 'repeated', params: {} }])
  const once = { ...twice, actions: done('pay-x1', 'master') }
  expect(read({ plan: once, actions }).situation).toEqual({ plan: once, actions, changes: [] })
  const other = read({ plan: once, unchanged: true, changes: ['child'] })
  expect(other.situation).toEqual({ plan: once, changes: ['child'] })
})

test('nobody registers, applies, moves, begins a plan or sends before birth', () => {
  const title = { id: 'mid-title' as const, months: 3, effort: 2 }
  const plan = (begun: string) => ({
    actions: [{ ...title, started: { on: begun, months: 3 } }],
    begun,
  })
  const all = (day: string) => ({
    registeredOn: day,
    appliedOn: day,
    movedOn: day,
    plan: plan(day),
    sent: { hidden: ['child' as const], by: day, on: day },
  })
  const born: Facts = { birthday: '2026-12-01' }
  const { situation, problems } = read({ ...all('2026-12-01'), dwelling: 'owned' }, born)
  expect(situation).toEqual({ dwelling: 'owned', changes: [], sent: { hidden: ['child'] } })
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'situation.registeredOn before-birth',
    'situation.appliedOn before-birth',
    'situation.movedOn before-birth',
    'situation.plan.begun before-birth',
    'situation.plan.actions.0.started.on before-birth',
    'situation.sent.by before-birth',
    'situation.sent.on before-birth',
  ])
  expect(read(all('2026-12-02'), born).problems).toEqual([])
})

test('no permit, contract or school’s day before one was born', () => {
  const born: Facts = { birthday: '2026-12-01' }
  const contract = { from: '2026-11-01', until: '2026-12-01', employerMatchesSystem: true }
  const { situation, facts, problems } = read(
    { permit: PERMIT, contract, neededBy: '2026-12-01', changes: ['child'] },
    born,
  )
  expect(situation).toEqual({ contract: { employerMatchesSystem: true }, changes: ['child'] })
  expect(facts).toEqual(born)
  expect(problems.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'situation.permit.expiresOn before-birth',
    'situation.contract.from before-birth',
    'situation.contract.until before-birth',
    'situation.neededBy before-birth',
  ])
  expect(problems[0]!.params).toEqual({ birthday: '2026-12-01' })
  expect(read({ neededBy: '2026-12-02' }, born).problems).toEqual([])
  expect(read({ neededBy: '2026-12-01' }, { birthday: 'unknown' }).problems).toEqual([])
})
