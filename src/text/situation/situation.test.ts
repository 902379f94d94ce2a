import type { Situation } from '@/engine'

import { SITUATION_TOPICS } from '../questions/situation-topics'
import { SITUATION_NAMES, situationText } from './situation'

const told = (situation: Situation): Record<string, string> =>
  Object.fromEntries(
    SITUATION_TOPICS.flatMap(({ id }) => {
      const words = situationText(id, situation)
      return words === undefined ? [] : [[SITUATION_NAMES[id], words]]
    }),
  )

test('nothing is said of what nobody answered', () => {
  expect(told({ changes: [], permit: { expiresOn: '2026-12-01' } })).toEqual({})
})

test('every answer in words', () => {
  expect(
    told({
      kind: 'renewal',
      changes: ['child', 'employer'],
      contract: { from: '2026-01-01', until: '2028-12-31', employerMatchesSystem: false },
      tax: { zeroReport: false, twoEmployers: 'unknown' },
      job: { descriptionReady: true, matchesEducation: false },
      papers: { stamped: false, leavingDateShown: true },
    }),
  ).toEqual({
    申请还是续办: '续办',
    有什么变了: '换了单位、加子女',
    劳动合同: '2026年1月1日起，到2028年12月31日',
    系统里登记的单位: '不一样',
    个税申报: '零报税：没有；没申报：还没答；两家同时报：待核实',
    岗位: '岗位说明书：准备好了',
    盖章和离职日期: '盖章：还没有；离职日期：写着，或者用离职证明',
  })
})

test('an empty list of changes is an answer only when it was given', () => {
  expect(told({ kind: 'renewal', changes: [] })).toEqual({ 申请还是续办: '续办' })
  expect(told({ changes: [], unchanged: true })).toEqual({ 有什么变了: '都没有变' })
  expect(told({ kind: 'first', changes: [] })).toEqual({ 申请还是续办: '第一次申请' })
  expect(told({ kind: 'permit', changes: [] })).toEqual({ 申请还是续办: '还没有居住证' })
})

test('half a contract', () => {
  const contract = { until: '2028-12-31', employerMatchesSystem: 'unknown' } as const
  expect(told({ changes: [], contract })).toEqual({
    劳动合同: '到2028年12月31日',
    系统里登记的单位: '待核实',
  })
})
