import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const root = path.join(__dirname, '../..')

// Each test starts a program, which a busy machine takes its time for.
jest.setTimeout(60_000)

/** Files of a small app, each with what it imports. */
type Tree = Record<string, string[]>

/** What is there to be imported, in the layout that config/arrows.cjs describes; every import of it is lawful. */
const GREEN: Tree = {
  'app.tsx': ['@/store', '@/platform', '@/ui', '@/text/points', '@/engine'],
  'app.config.ts': ['./pages/paths'],
  'pages/paths.ts': [],
  'pages/points/home/index.tsx': ['./total', '../parts', '@/pages/shared/screen', '@/pages/paths'],
  'pages/points/home/total.tsx': ['@/engine', '@/input', '@/text/points', '@/ui'],
  'pages/points/parts.ts': ['@/store', '@/platform', 'react'],
  'pages/renewal/home/index.tsx': ['@/pages/shared/screen'],
  'pages/shared/screen.tsx': ['@/store', '@/ui'],
  'ui/index.ts': ['./row'],
  'ui/row/index.tsx': ['@/text/points', '@/platform', 'type @/engine', 'react'],
  'text/points/index.ts': ['./line'],
  'text/points/line.ts': ['@/engine', '../time', 'type @/input'],
  'text/time/index.ts': ['./dates'],
  'text/time/dates.ts': [],
  'text/renewal/index.ts': [],
  'store/index.ts': ['./slots', '@/engine', '@/input', '@/platform'],
  'store/slots.ts': ['@/platform', 'zustand'],
  'input/index.ts': ['./days', '@/engine'],
  'input/days.ts': [],
  'platform/index.ts': ['./clock'],
  'platform/clock.ts': ['type @/engine', '@tarojs/taro'],
  'engine/index.ts': ['./points', './outlook', './time'],
  'engine/time/index.ts': ['./day'],
  'engine/time/day.ts': [],
  'engine/policy/index.ts': ['../time'],
  'engine/points/index.ts': ['./rules/age'],
  'engine/points/rules/age.ts': ['../limits', '../../policy', '../../time'],
  'engine/points/limits.ts': [],
  'engine/points/rules/age.test.ts': ['@/store/slots', '../../outlook'],
  'engine/outlook/index.ts': ['../points'],
}

const PACKAGES = ['react', 'zustand', '@tarojs/taro', 'lodash']

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'arrows-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text: string) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** What is read of the report in JSON. */
interface Report {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
}

/** What dependency-cruiser says against the green tree with more imports in it, as `rule: from → to`. */
function against(more: Tree): string[] {
  const files = new Set([...Object.keys(GREEN), ...Object.keys(more)])
  for (const name of files) {
    const imports = [...(GREEN[name] ?? []), ...(more[name] ?? [])].map((source, index) =>
      source.startsWith('type ')
        ? `import type { X as x${index} } from '${source.slice(5)}'`
        : `import { x as x${index} } from '${source}'`,
    )
    const used = imports.map((_, index) => `x${index}`).join(', ')
    write(`src/${name}`, `${imports.join('\n')}\nexport const x = [${used}]\nexport type X = 1\n`)
  }
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0' }))
    write(`node_modules/${name}/index.js`, '')
  }
  write('test/a.ts', '')
  write('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
  const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '1.0.0']))
  write('package.json', JSON.stringify({ dependencies }))

  const cruiser = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const config = path.join(root, 'config/arrows.cjs')
  const { stdout } = spawnSync(
    process.execPath,
    [cruiser, '--config', config, '--output-type', 'json', 'src'],
    { cwd: folder, encoding: 'utf8' },
  )
  const { summary } = JSON.parse(stdout) as Report
  return summary.violations
    .map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`.replace(/src\//g, ''))
    .sort()
}

/** Circles of folders left out: an arrow that points the wrong way closes some. */
const withoutFolders = (found: string[]) =>
  found.filter((one) => !one.startsWith('no-circle-of-folders'))

test('the layout as it is meant to be passes', () => {
  expect(against({})).toEqual([])
})

test('each arrow that points the wrong way is named', () => {
  expect(
    withoutFolders(
      against({
        'app.tsx': ['@/pages/points/parts', '@/input'],
        'ui/bad.ts': ['@/store', '@/input', '@/engine', '@/pages/shared/screen'],
        'text/points/bad.ts': ['@/platform', '@/input', '@/ui'],
        'store/bad.ts': ['@/text/time', '@/pages/shared/screen'],
        'input/bad.ts': ['type @/text/time', '@/store'],
        'platform/bad.ts': ['@/engine', 'type @/store'],
        'engine/points/bad.ts': ['@/store', 'type @/input'],
        'strange/new.ts': ['@/text/time'],
      }),
    ),
  ).toEqual([
    'app-imports-only-(ui|store|platform|text|engine): app.tsx → input/index.ts',
    'app-imports-only-(ui|store|platform|text|engine): app.tsx → pages/points/parts.ts',
    'engine-imports-only-(): engine/points/bad.ts → input/index.ts',
    'engine-imports-only-(): engine/points/bad.ts → store/index.ts',
    'input-imports-only-(engine): input/bad.ts → store/index.ts',
    'input-imports-only-(engine): input/bad.ts → text/time/index.ts',
    'platform-imports-only-(): platform/bad.ts → store/index.ts',
    'platform-imports-only-types-of-engine: platform/bad.ts → engine/index.ts',
    'store-imports-only-(engine|input|platform): store/bad.ts → pages/shared/screen.tsx',
    'store-imports-only-(engine|input|platform): store/bad.ts → text/time/index.ts',
    'text-imports-only-(engine): text/points/bad.ts → platform/index.ts',
    'text-imports-only-(engine): text/points/bad.ts → ui/index.ts',
    'text-imports-only-types-of-input: text/points/bad.ts → input/index.ts',
    'top-folders-have-arrows: strange/new.ts → text/time/index.ts',
    'ui-imports-only-(text|platform): ui/bad.ts → input/index.ts',
    'ui-imports-only-(text|platform): ui/bad.ts → pages/shared/screen.tsx',
    'ui-imports-only-(text|platform): ui/bad.ts → store/index.ts',
    'ui-imports-only-types-of-engine: ui/bad.ts → engine/index.ts',
  ])
})

test('each way around a door is named', () => {
  expect(
    withoutFolders(
      against({
        'pages/points/bad.ts': ['@/store/slots', 'type @/input/days', '@/engine/time'],
        'text/points/bad.ts': ['@/engine/points/limits', '../time/dates'],
        'pages/renewal/bad.ts': ['@/text/time/dates', '@/ui/row'],
        'store/bad.ts': ['@/platform/clock'],
        'engine/outlook/bad.ts': ['../points/limits'],
        'engine/index.ts': ['./points/limits'],
      }),
    ),
  ).toEqual([
    'engine-is-entered-by-its-index: pages/points/bad.ts → engine/time/index.ts',
    'engine-is-entered-by-its-index: text/points/bad.ts → engine/points/limits.ts',
    'input-is-entered-by-its-index: pages/points/bad.ts → input/days.ts',
    'platform-is-entered-by-its-index: store/bad.ts → platform/clock.ts',
    'rooms-are-entered-by-their-index: engine/index.ts → engine/points/limits.ts',
    'rooms-are-entered-by-their-index: engine/outlook/bad.ts → engine/points/limits.ts',
    'rooms-are-entered-by-their-index: pages/renewal/bad.ts → text/time/dates.ts',
    'rooms-are-entered-by-their-index: text/points/bad.ts → engine/points/limits.ts',
    'rooms-are-entered-by-their-index: text/points/bad.ts → text/time/dates.ts',
    'store-is-entered-by-its-index: pages/points/bad.ts → store/slots.ts',
    'ui-is-entered-by-its-index: pages/renewal/bad.ts → ui/row/index.tsx',
  ])
})

test('the order of the rooms, the packages and what lies beside src are named', () => {
  expect(
    withoutFolders(
      against({
        'engine/policy/bad.ts': ['type ../points', '@/engine'],
        'engine/cellar/index.ts': ['../time'],
        'engine/time/bad.ts': ['lodash', 'fs'],
        'engine/points/bad.ts': ['lodash'],
        'input/bad.ts': ['lodash'],
        'pages/points/bad.ts': ['../../../test/a'],
      }),
    ),
  ).toEqual([
    'engine-policy-imports-only-what-is-below: engine/policy/bad.ts → engine/points/index.ts',
    'engine-rooms-do-not-import-its-index: engine/policy/bad.ts → engine/index.ts',
    'engine-rooms-have-a-place-in-the-order: engine/cellar/index.ts → engine/time/index.ts',
    'no-packages-in-engine-input-text: engine/points/bad.ts → node_modules/lodash/index.js',
    'no-packages-in-engine-input-text: engine/time/bad.ts → fs',
    'no-packages-in-engine-input-text: engine/time/bad.ts → node_modules/lodash/index.js',
    'no-packages-in-engine-input-text: input/bad.ts → node_modules/lodash/index.js',
    'src-imports-nothing-beside-it: pages/points/bad.ts → test/a.ts',
  ])
})

test('a tab that imports another, and circles of files and of folders, are named', () => {
  expect(
    against({
      'pages/renewal/home/index.tsx': ['@/pages/points/parts'],
      'pages/shared/screen.tsx': ['@/pages/points/home/total'],
      'store/one.ts': ['./two'],
      'store/two.ts': ['type ./one'],
      'text/points/line.ts': ['../renewal'],
      'text/points/other.ts': [],
      'text/renewal/index.ts': ['../points'],
    }),
  ).toEqual([
    'no-circle-of-files: store/one.ts → store/two.ts',
    'no-circle-of-files: text/points/index.ts → text/points/line.ts',
    'no-circle-of-folders: pages/points → pages/shared',
    'no-circle-of-folders: pages/points/home → pages/points',
    'no-circle-of-folders: pages/points/home → pages/shared',
    'no-circle-of-folders: pages/shared → pages/points/home',
    'no-circle-of-folders: text/points → text/renewal',
    'no-circle-of-folders: text/renewal → text/points',
    'tabs-do-not-import-each-other: pages/renewal/home/index.tsx → pages/points/parts.ts',
    'tabs-do-not-import-each-other: pages/shared/screen.tsx → pages/points/home/total.tsx',
  ])
})
