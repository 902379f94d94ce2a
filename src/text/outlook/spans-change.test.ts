import { monthNumber, type Span } from '@/engine'

import { spansChange } from './spans-change'

test('what changed of a record, span by span', () => {
  const NOW = monthNumber('2026-11')
  const [one, other]: Span[] = [
    { from: '2021-07', to: '2024-06', base: 11_500 },
    { from: '2024-07', base: 12_800 },
  ]
  const said = (after: Span[]) => spansChange([one!, other!], after, NOW)
  expect(said([one!, { ...other!, taxMismatch: true }])).toMatch(
    /^2024年7月 – .*12,800元 · 个税不对应$/,
  )
  expect(said([other!])).toBe('2021年7月 – 2024年6月 · 没交')
  expect(said([one!, other!])).toBe('')
  const years: Span[] = [1, 2, 3].map((month) => ({
    from: `2020-0${month}`,
    to: `2020-0${month}`,
    base: 'x1',
  }))
  expect(said([...years, one!, other!])).toMatch(/等3段$/)
})
