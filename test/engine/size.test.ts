import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import held from '../../config/sizes.json'
import { grown } from '../../config/verify-sizes.mjs'

const root = path.join(__dirname, '../..')

/** What the engine may have, however little it grows at a time, before the page of who is here for the first time. */
const MOST = { min: 45 * 1024, gzip: 16 * 1024 }

// By programs of their own: esbuild refuses the globals that jest gives.

/** The engine as one minified file. */
function bundle(): Buffer {
  const options = ['--bundle', '--minify', '--format=esm', '--target=es2019', '--charset=utf8']
  const esbuild = require.resolve('esbuild/bin/esbuild')
  return execFileSync(esbuild, ['src/engine/index.ts', ...options], { cwd: root })
}

type Size = Record<'min' | 'gzip', number>

const firstTab = () =>
  JSON.parse(
    execFileSync(process.execPath, [path.join(__dirname, 'first-tab.mjs')], { encoding: 'utf8' }),
  ) as Record<'first' | 'profile', Size>

test('the engine has not grown by more than 2 %', () => {
  const code = bundle()
  const sizes = { min: code.length, gzip: gzipSync(code, { level: 9 }).length }
  expect(grown('engine', sizes, held)).toEqual([])
})

test('nor has what is loaded of it before the first tab is painted', () => {
  const { first, profile } = firstTab()
  expect(grown('engine-first-tab', first, held)).toEqual([])
  expect(grown('engine-first-tab-profile', profile, held)).toEqual([])
  expect(first.min).toBeLessThanOrEqual(MOST.min)
  expect(first.gzip).toBeLessThanOrEqual(MOST.gzip)
})
