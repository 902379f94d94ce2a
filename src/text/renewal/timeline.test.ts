import { runningText } from './timeline'

test.each([
  ['decisionBy', 0, 28, false, '等核定：今天起28天'],
  ['decisionBy', 3, 28, false, '等核定：过了3天，一共28天'],
  ['decisionBy', 28, 28, false, '等核定：今天最后一天'],
  ['decisionBy', 30, 28, false, '等核定：超过了2天'],
  ['earliestFiling', 2, 6, true, '等到可以续积分：过了2天，最多6天'],
  ['earliestFiling', 6, 6, true, '等到可以续积分：最晚今天'],
] as const)('%s after %s of %s days', (to, gone, total, open, words) => {
  expect(runningText(to, gone, total, open)).toBe(words)
})

test('without an end no term is named', () => {
  expect(runningText(undefined, 5)).toBe('等审核属实：过了5天，官方没说期限')
  expect(runningText(undefined, 0)).toBe('等审核属实：今天开始等，官方没说期限')
})
