import { renewal } from '@/engine'

import { TODAY_WORDS } from './today'

test.each([
  ['2026-11-19', '现在等着'],
  ['2026-11-20', '现在要补'],
  ['2026-11-23', '现在要补'],
  ['2026-11-24', '现在等着'],
])('returned on 2026-11-20 and brought on 2026-11-24, on %s: %s', (on, title) => {
  const permit = {
    ...{ expiresOn: '2026-12-01', endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' },
    ...{ returnedOn: '2026-11-20', suppliedOn: '2026-11-24' },
  }
  const plan = renewal({ kind: 'renewal', changes: [], permit }, on)
  expect(TODAY_WORDS.waiting(plan)).toBe(title)
})
