import { explain, type Line, parse, policyOn, prepare, PROFILE_SCHEMA, type RuleId } from '@/engine'
import { formula, lineDetail, sumText } from './lines'

const ON = '2026-11-22'

function sumOf(rule: RuleId, facts: object): string | undefined {
  const { profile } = parse({ schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts })
  const line = explain(prepare(profile), ON).lines.find((one) => one.rule === rule)!
  return formula(line, policyOn(ON).table!)
}

test.each<[RuleId, object, string]>([
  ['age', { birthday: '1976-05-01' }, '5＋2×（56−50）＝17分'],
  ['age', { birthday: '1990-05-01' }, '5＋2×（56−36）＝45，最多30分'],
  ['age', { birthday: '1970-05-01' }, '56周岁起：5分'],
  ['suburb', { suburb: { since: '2010-01' } }, '16年×2分＝32分，最多20分'],
  ['public-service', { publicService: { since: '2020-01' } }, '6年×4分＝24分'],
  ['shanghai-spouse', { shanghaiSpouse: { marriedOn: '2020-01-01' } }, '6年×4分＝24分'],
  [
    'investment',
    { investment: { sharePercent: 100, averageTax: 250_000, averageLocalHires: 0 } },
    '每10万元10分，取整后20分',
  ],
])('%s %j: %s', (rule, facts, sum) => expect(sumOf(rule, facts)).toBe(sum))

test('nothing is worked out with counts that are too late to be used', () => {
  const counts = {
    ...{ months: 60, last48: { x08: 0, x1: 0, x2: 0 }, last36: { x3: 0 } },
    ...{ last12: { paid: 12, x1: 0 }, asOf: '2026-11' },
  }
  expect(sumOf('insurance-years', { insurance: { counts } })).toBeUndefined()
})

test('what a line will be worth is not ticked as if it were there', () => {
  const line = { rule: 'qualification', points: 60, status: 'counted' } as Line
  expect(lineDetail(line)).toBe('✓ 已计入')
  expect(lineDetail(line, true)).toBe('→ 那时计入')
  expect(lineDetail({ ...line, status: 'unknown' }, true)).toBe('? 还没定')
})

test('lines together are a range as long as one of them is open', () => {
  const line = (low: number, high: number) => ({ rule: 'award', low, high }) as Line
  expect(sumText([line(30, 30)])).toBe('30')
  expect(sumText([line(0, 110)])).toBe('0～110')
  expect(sumText([line(-50, 0)])).toBe('−50～0')
})
