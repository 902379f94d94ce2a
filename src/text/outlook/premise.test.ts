import { premiseText } from './premise'

const LAG = {
  ...{ least: 12_577, base: 12_800, changes: '2027-07', from: '2027-07', holdsUntil: '2028-07' },
  tier: 'x1' as const,
}

test('a base in yuan: how near it is, when the average wage changes, and what holds all the same', () => {
  expect(premiseText(LAG)).toBe(
    '前提：基数跟着平均工资涨（现在12,800元，1倍是12,577元）。2027年7月换新的平均工资，就算那以后都不到1倍，也够到2028年7月。',
  )
})

test('a tier that was named, reached later', () => {
  expect(premiseText({ ...LAG, base: undefined, from: '2029-12', holdsUntil: '2030-12' })).toBe(
    '前提：基数一直够1倍。就算2029年12月起都不到1倍，也够到2030年12月。',
  )
})
