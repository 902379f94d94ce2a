import { needsText, needText } from './needs'

test('conditions carry the numbers of the scheme that they are given', () => {
  expect(needText({ code: 'base-months', params: { need: 6, window: 12 } })).toBe(
    '还要近12个月里有6个月基数到平均工资的1倍；要分一直算，就得一直保持',
  )
  expect(needText({ code: 'full-years', params: { years: 5 } })).toBe('满5年后才开始计入')
})

test('several stand in one sentence, none is none', () => {
  expect(needsText([])).toBe('')
  expect(
    needsText([
      { code: 'gained-in-shanghai', params: {} },
      { code: 'matches-job', params: {} },
    ]),
  ).toBe('要在上海工作期间取得；要和聘的岗位对得上')
})
