import { pageState } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(pageState)

const STATE = [
  'let chosen',
  'var chosen = 1',
  'export let chosen = 1',
  'const open = new Set()',
  'const open = new Set<number>([1])',
  'const open: ReadonlyMap<string, string> = new Map()',
  'export const open = new WeakMap()',
  'const open = new WeakSet()',
]

test.each(STATE)('a page and a part of a page keep nothing in: %s', async (code) => {
  const found = [expect.stringContaining('What outlives a page stands in src/store')]
  expect(await lint('src/pages/points/home/index.tsx', code)).toEqual(found)
  expect(await lint('src/pages/shared/day.ts', code)).toEqual(found)
  expect(await lint('src/ui/row/index.tsx', code)).toEqual(found)
})

test.each(STATE)('elsewhere and in tests it is no matter: %s', async (code) => {
  expect(await lint('src/store/page-state.ts', code)).toEqual([])
  expect(await lint('src/pages/shared/day.test.ts', code)).toEqual([])
})

test.each(['const YEARS = 10', 'function f() { let a = 1; const b = new Set([a]); return b }'])(
  'passes: %s',
  async (code) => {
    expect(await lint('src/pages/shared/day.ts', code)).toEqual([])
  },
)
