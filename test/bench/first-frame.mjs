/**
 * `npm run bench:weapp`: from the first line of the weapp package to the first message to its page, against an empty Taro
 * app in the same run, by Taro's own config and by this repo's, in the host of the tests. Times are printed as ratios and
 * held to nothing; what can be counted is held by `test/weapp/start.test.ts`.
 */
import { buildSync } from 'esbuild'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildEmptyApp } from './empty-app.mjs'

const RUNS = 25

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'bench-weapp-'))

try {
  const file = path.join(folder, 'host.cjs')
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  buildSync({
    entryPoints: [path.join(import.meta.dirname, 'first-frame-host.ts')],
    outfile: file,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.TARO_ENV': '"weapp"' },
    alias: { '@tarojs/taro': path.join(root, 'test', 'weapp', 'counted', 'taro.ts') },
  })
  const { firstFrame, PHONES } = createRequire(file)(file)
  const empty = (config) => buildEmptyApp(root, path.join(folder, config), 'weapp', config)
  const own = path.join(root, 'dist', 'weapp')
  const plain = {
    name: 'empty app, Taro’s config',
    dist: empty('plain'),
    phone: new Map(),
    times: [],
  }
  const slim = { name: 'empty app, this config', dist: empty('own'), phone: new Map(), times: [] }
  const people = Object.entries(PHONES).map(([name, phone]) => ({
    name,
    dist: own,
    phone: phone(),
    times: [],
  }))
  const all = [plain, slim, ...people]
  // One round more, in which V8 reads the files.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const { dist, phone, times } of all) {
      // What the one before has left is not paid for by this one.
      globalThis.gc()
      const taken = await firstFrame(dist, phone)
      if (run > 0) times.push(taken)
    }
  }
  const least = ({ times }, part) => Math.min(...times.map((time) => time[part]))
  console.log(`${RUNS} starts of each in turns, processor time, least; node ${process.version}`)
  console.log('times Taro’s: an empty app by Taro’s config; times slim: one by this config')
  const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(28)).join(''))
  for (const [part, title] of [
    ['launch', 'from the launch, ms'],
    ['own', 'from its first line, ms'],
  ]) {
    row('', title, 'times Taro’s', 'times slim')
    for (const each of all) {
      const time = least(each, part)
      const ratios = [plain, slim].map((base) => (time / least(base, part)).toFixed(2))
      row(each.name, time.toFixed(1), ...ratios)
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
