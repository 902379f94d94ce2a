import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { grown, sizesOf } from '../../config/verify-sizes.mjs'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'sizes-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

function write(name: string, text: string) {
  mkdirSync(path.join(dist, path.dirname(name)), { recursive: true })
  writeFileSync(path.join(dist, name), text)
}

test('each package of weapp is counted apart, and the main one without them', () => {
  const app = '{"subPackages":[{"root":"pages/a"},{"root":"pages/ab"}]}'
  write('app.json', app)
  write('app.js', '12345')
  write('pages/a/index.js', '123')
  write('pages/ab/index.js', '1')
  expect(sizesOf('weapp', dist)).toEqual({
    main: app.length + 5,
    'pages/a': 3,
    'pages/ab': 1,
    all: app.length + 9,
  })
})

test('of h5 the scripts are counted', () => {
  write('js/1.js', '12')
  write('index.html', '12345')
  expect(sizesOf('h5', dist)).toEqual({ scripts: 2 })
})

const HELD = { weapp: { main: 1000, 'pages/a': 100 }, h5: {}, engine: {} }

test('2 % of growth pass, and so does what shrinks', () => {
  expect(grown('weapp', { main: 1020, 'pages/a': 1 }, HELD)).toEqual([])
})

test('more growth, a package without a number and a number without a package are named', () => {
  expect(grown('weapp', { main: 1021, 'pages/b': 7 }, HELD)).toEqual([
    'weapp main has 1021 bytes, more than 1020: 2 % above "weapp": { "main" } in config/sizes.json, 1000',
    '"weapp": { "pages/a" } in config/sizes.json is held for nothing that is there',
    '"weapp": { "pages/b" } in config/sizes.json is missing: it has 7 bytes',
  ])
})
