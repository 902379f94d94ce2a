import { fromTo } from './joined'

test('where a line ends between what was and what comes, the arrow stays with what was', () => {
  expect(fromTo(117, 120)).toBe('117\u00a0→ 120')
})
