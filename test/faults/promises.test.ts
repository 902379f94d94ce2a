import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(__dirname, '../..')
const doc = readFileSync(path.join(root, 'docs/reliability.md'), 'utf8')
const rows = [...doc.matchAll(/^\| ([PF]\d+) +\| .+? \| `(.+?)` +\| (.+?) +\|$/gm)].map(
  ([, name = '', file = '', title = '']) => ({ name, file, title }),
)

test('every promise and every fault has its row, in order', () => {
  const numbered = (letter: string, many: number) =>
    Array.from({ length: many }, (_, i) => `${letter}${i + 1}`)
  expect(rows.map(({ name }) => name)).toEqual([...numbered('P', 7), ...numbered('F', 35)])
})

test.each(rows)('$name is held by a test that there is: $title', ({ file, title }) => {
  expect(existsSync(path.join(root, file))).toBe(true)
  // Quoted as the name of a test is.
  expect(readFileSync(path.join(root, file), 'utf8')).toContain(title)
})
