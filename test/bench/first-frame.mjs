/**
 * `npm run bench:weapp`: from the first line of the weapp package to the first message to its page, against an empty Taro
 * app by the same config in the same run, in the host of the tests. Times are printed as ratios and held to nothing; what
 * can be counted is held by `test/weapp/start.test.ts`.
 */
import { buildSync } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildEmptyApp } from './empty-app.mjs'

const RUNS = 25

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'bench-weapp-'))
const median = (times) => times.sort((one, other) => one - other)[(RUNS - 1) / 2]

try {
  const file = path.join(root, 'node_modules', '.cache', 'first-frame-host.mjs')
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'first-frame-host.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.TARO_ENV': '"weapp"' },
    alias: { '@tarojs/taro': path.join(root, 'test', 'weapp', 'counted', 'taro.ts') },
  })
  const { firstFrame, PHONES } = await import(pathToFileURL(file).href)
  mkdirSync(path.join(folder, 'app'))
  const empty = buildEmptyApp(root, path.join(folder, 'app'), 'weapp')
  const own = path.join(root, 'dist', 'weapp')
  const phones = Object.entries(PHONES).map(([name, phone]) => ({
    name,
    phone: phone(),
    times: [],
  }))
  const emptyTimes = []
  // One round more, in which V8 reads the files.
  for (let run = 0; run <= RUNS; run += 1) {
    const time = await firstFrame(empty, new Map())
    if (run > 0) emptyTimes.push(time)
    for (const { phone, times } of phones) {
      const taken = await firstFrame(own, phone)
      if (run > 0) times.push(taken)
    }
  }
  const base = median(emptyTimes)
  console.log(`${RUNS} starts of each in turns, medians; node ${process.version}`)
  console.log(`empty app: ${base.toFixed(1)} ms`)
  for (const { name, times } of phones) {
    const time = median(times)
    console.log(`${name}: ${time.toFixed(1)} ms, ${(time / base).toFixed(2)}×`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
