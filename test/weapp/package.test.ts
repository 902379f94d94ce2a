import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { PATHS } from '@/pages/paths'
import { boundAria, launch, readPackage } from '../weapp-host'
import { DIST, SRC } from './paths'
import { NOW, phoneOf, RENEWALS } from './people'

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

test('no element is called undefined by a screen reader', async () => {
  const host = await launch(DIST, { storage: phoneOf(RENEWALS.allChanged), now: NOW })
  const open: string[] = []
  let bound = 0
  for (const address of [PATHS.points, PATHS.renewal, PATHS.span, PATHS.paste, PATHS.about]) {
    const page = await host.open(address)
    for (const { tag, attrs } of page.find(() => true)) {
      for (const name of Object.keys(attrs).filter((one) => one.startsWith('aria'))) {
        bound += 1
        if (attrs[name] === undefined) open.push(`${address} ${tag} ${name}`)
      }
    }
  }
  host.dispose()
  expect(bound).toBeGreaterThan(500)
  expect(open).toEqual([])
})

test('the package makes no request and asks for no permission', () => {
  const app: unknown = JSON.parse(readFileSync(path.join(DIST, 'app.json'), 'utf8'))
  expect(app).not.toHaveProperty('permission')
  expect(app).not.toHaveProperty('requiredPrivateInfos')
  expect(app).not.toHaveProperty('plugins')
})
