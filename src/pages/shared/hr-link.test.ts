import { hrCard, hrLink } from './hr-link'

test('as long as nothing was said, the page for 单位人事 is the general one', () => {
  expect(hrLink({ changes: [] })).toBe('/pages/papers/hr/index')
  expect(hrLink({ changes: [], permit: { expiresOn: '2026-12-01', addressMatches: true } })).toBe(
    '/pages/papers/hr/index',
  )
})

test('what was said stands in the link', () => {
  expect(hrLink({ changes: [], unchanged: true })).toBe('/pages/papers/hr/index?c=0')
  expect(hrLink({ kind: 'renewal', changes: [] })).toBe('/pages/papers/hr/index')
  expect(hrLink({ kind: 'first', changes: [] })).toBe('/pages/papers/hr/index?c=f')
  expect(hrLink({ changes: ['employer'] })).toBe('/pages/papers/hr/index?c=e')
  expect(hrLink({ changes: [], permit: { expiresOn: '2026-12-01', addressMatches: false } })).toBe(
    '/pages/papers/hr/index?c=a',
  )
})

test('a card for 单位人事 says which it is and nothing of the person', () => {
  expect(hrCard({ kind: 'first', changes: [] }).title).toContain('申请')
  const { title, path } = hrCard({ changes: ['employer', 'address'] })
  expect(title).toContain('续办')
  expect(title).not.toMatch(/\d/)
  expect(path).toBe('/pages/papers/hr/index?c=ea')
})
