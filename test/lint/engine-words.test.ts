import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ENGINE = path.join(__dirname, '../../src/engine')

/** What the engine must not hold: it runs on every phone, without a clock, a language or waiting. */
const BANNED: [name: string, pattern: RegExp][] = [
  ['eval', /\beval\b/],
  ['Function(', /\bFunction\s*\(/],
  ['Intl', /\bIntl\b/],
  ['toLocale…', /\.(toLocale\w*|localeCompare)\b/],
  ['\\p{', /\\[pP]\{/],
  ['async', /\b(async|await|Promise)\b/],
  ['clock', /\b(performance|setTimeout|setInterval)\b/],
  ['chance', /\bMath\.random\b/],
  ['wx', /\b(wx|Taro)\b/],
  ['Date', /\bDate\b/],
]

const found = (source: string, file: string) =>
  BANNED.filter(([, pattern]) => pattern.test(source)).map(([name]) => `${file}: ${name}`)

const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

test('the source of the engine holds nothing that is banned', () => {
  expect(files.length).toBeGreaterThan(40)
  expect(
    files.flatMap((file) => found(readFileSync(path.join(ENGINE, file), 'utf8'), file)),
  ).toEqual([])
})

test.each([
  'eval("1")',
  'new Function("a")',
  'Intl.NumberFormat',
  'total.toLocaleString()',
  'const WORD = /\\p{L}/u',
  'async () => 1',
  'Promise.resolve()',
  'const now = new Date()',
  'Math.random()',
  'wx.getStorageSync("a")',
])('%s is found', (source) => {
  expect(found(source, 'points/score.ts')).toHaveLength(1)
})

test('the engine takes nothing from outside its folder', () => {
  const imports = files.flatMap((file) => {
    const source = readFileSync(path.join(ENGINE, file), 'utf8')
    return [...source.matchAll(/from '([^']+)'/g)].map(([, from]) => ({ file, from: from! }))
  })
  const outside = imports.filter(
    ({ file, from }) =>
      !from.startsWith('.') || path.join(path.dirname(file), from).startsWith('..'),
  )
  expect(outside).toEqual([])
})
