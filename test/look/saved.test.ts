import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { COMMON_WORDS } from '@/text/common'

const TEXT = path.join(__dirname, '../../src/text')
const files = readdirSync(TEXT, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)
const found = (pattern: RegExp): string[] =>
  files.flatMap((file) =>
    [...readFileSync(path.join(TEXT, file), 'utf8').matchAll(pattern)].map(
      ([words]) => `${file}: ${words}`,
    ),
  )

test('that something is saved is said with one word and one sign, everywhere', () => {
  expect(COMMON_WORDS.saved).toBe('✓ 已保存')
  expect(found(/已保存/g).length).toBeGreaterThan(5)
  expect(found(/(?<!✓ )已保存[^，。；]{0,12}/g)).toEqual([])
  expect(found(/记下了|[^保]存(?:好了|成|上)|已存[^在]|✓ (?!已保存)[^`'“]{1,8}了/g)).toEqual([])
})
