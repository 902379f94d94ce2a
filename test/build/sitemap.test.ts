import { PATHS } from '@/pages/paths'
import sitemap from '../../src/sitemap.json'

const pagesOf = (wanted: string) =>
  sitemap.rules.filter(({ action }) => action === wanted).map(({ page }) => page)

test('WeChat may search what is the same for everybody, and nothing else', () => {
  expect(pagesOf('allow')).toEqual([
    ...[PATHS.flow, PATHS.permit, PATHS.sources, PATHS.sourceList, PATHS.glossary, PATHS.about],
  ])
  // The first rule that fits is the one that holds.
  expect(sitemap.rules.at(-1)).toEqual({ action: 'disallow', page: '*' })
})
