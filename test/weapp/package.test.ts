import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { boundAria, readPackage } from '../weapp-host'
import { DIST, SRC } from './paths'

const KB = 1024

/** Attributes such as aria-checked that the source gives to any element, directly or through `ui/aria.ts`. */
function usedAria(folder: string): Set<string> {
  const used = new Set<string>()
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.tsx?$/.test(entry.name) || entry.name.includes('.test.')) continue
    const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8')
    for (const [attribute] of text.matchAll(/aria-[a-z]+/g)) used.add(attribute)
  }
  return used
}

test('the main package is at most 640 KB', () => {
  const { main } = readPackage(DIST)
  expect(main).toBeGreaterThan(0)
  expect(main).toBeLessThanOrEqual(640 * KB)
})

test('every aria attribute that the source uses is bound in the templates', () => {
  const used = usedAria(SRC)
  expect(used.size).toBeGreaterThan(3)
  expect([...used].filter((attribute) => !boundAria(DIST).has(attribute))).toEqual([])
})

test('the package makes no request and asks for no permission', () => {
  const app: unknown = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8'))
  expect(app).not.toHaveProperty('permission')
  expect(app).not.toHaveProperty('requiredPrivateInfos')
  expect(app).not.toHaveProperty('plugins')
})
