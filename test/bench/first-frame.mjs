/**
 * `npm run bench:weapp`: from the first line of the weapp package to the first message to its page, against an empty Taro
 * app by the same config in the same run, in the host of the tests. Times are printed as ratios and held to nothing; what
 * can be counted is held by `test/weapp/start.test.ts`.
 */
import { buildSync } from 'esbuild'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
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
    globalThis.gc()
    const time = await firstFrame(empty, new Map())
    if (run > 0) emptyTimes.push(time)
    for (const { phone, times } of phones) {
      // What the one before has left is not paid for by this one.
      globalThis.gc()
      const taken = await firstFrame(own, phone)
      if (run > 0) times.push(taken)
    }
  }
  const least = (times, name) => Math.min(...times.map((time) => time[name]))
  console.log(`${RUNS} starts of each in turns, processor time, least; node ${process.version}`)
  const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(28)).join(''))
  row('', 'from the launch, ms', 'ratio', 'from its first line, ms', 'ratio')
  for (const { name, times } of [{ name: 'empty app', times: emptyTimes }, ...phones]) {
    const cells = ['launch', 'own'].flatMap((part) => {
      const [time, base] = [least(times, part), least(emptyTimes, part)]
      return [time.toFixed(1), (time / base).toFixed(2)]
    })
    row(name, ...cells)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
