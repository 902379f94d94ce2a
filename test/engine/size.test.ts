import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import held from '../../config/sizes.json'
import { grown } from '../../config/verify-sizes.mjs'

const root = path.join(__dirname, '../..')

/** The engine as one minified file. By a program of its own: esbuild refuses the globals that jest gives. */
function bundle(): Buffer {
  const options = ['--bundle', '--minify', '--format=esm', '--target=es2019', '--charset=utf8']
  const esbuild = require.resolve('esbuild/bin/esbuild')
  return execFileSync(esbuild, ['src/engine/index.ts', ...options], { cwd: root })
}

test('the engine has not grown by more than 2 %', () => {
  const code = bundle()
  const sizes = { min: code.length, gzip: gzipSync(code, { level: 9 }).length }
  expect(grown('engine', sizes, held)).toEqual([])
})
