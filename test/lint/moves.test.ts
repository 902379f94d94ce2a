import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

const SRC = path.join(__dirname, '../../src')
const MOVES = /\b(navigateTo|redirectTo|reLaunch|switchTab|navigateBack|Navigator)\b/

test('one file moves between pages, so that its limit of pages holds for every way', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?<!\.test)\.tsx?$/.test(file),
  )
  expect(files.length).toBeGreaterThan(300)
  const moving = files.filter((file) => MOVES.test(readFileSync(path.join(SRC, file), 'utf8')))
  expect(moving).toEqual(['platform/route.ts'])
})
