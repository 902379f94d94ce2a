/**
 * `npm run bench:h5`: the first load of the H5 build, by who has never been here, against an empty Taro app in the same
 * run: Chromium, slow 4G, a processor four times slower, files gzipped. Times are printed as ratios; only bytes are held.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { serve } from '../../config/h5/serve.mjs'
import { launch } from '../h5/browser.mjs'
import { buildEmptyApp } from './empty-app.mjs'

const RUNS = 5
const MOST_BYTES = 160 * 1024
// As Chromium's own tools have it: 1.6 Mbit/s down and 0.75 up at nine tenths, 150 ms there and back at 3.75 times.
const KBIT = 1024 / 8
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: 1.6 * 1024 * KBIT * 0.9,
  uploadThroughput: 750 * KBIT * 0.9,
}
const SLOWER = 4

const root = path.join(import.meta.dirname, '..', '..')
const folder = mkdtempSync(path.join(tmpdir(), 'bench-h5-'))

/** A copy of a build with a gzipped file beside each. */
function gzipped(dist, name) {
  const copy = path.join(folder, name)
  cpSync(dist, copy, { recursive: true })
  const files = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  for (const file of files.filter((file) => /\.(html|js|css|svg|webmanifest)$/.test(file))) {
    const whole = path.join(copy, file)
    writeFileSync(`${whole}.gz`, gzipSync(readFileSync(whole), { level: 9 }))
  }
  return copy
}

/** Runs in the page, before all else. */
function watch() {
  const seen = { content: 0, blocked: 0 }
  Object.assign(globalThis, { seen })
  const each = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  each('largest-contentful-paint', ({ startTime }) => (seen.content = startTime))
  each('longtask', ({ duration }) => (seen.blocked += duration - 50))
}

async function load(browser, address) {
  // The service worker starts when all of this is there.
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  const chromium = await context.newCDPSession(page)
  await chromium.send('Network.enable')
  await chromium.send('Network.emulateNetworkConditions', SLOW_4G)
  await chromium.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addInitScript(watch)
  let bytes = 0
  chromium.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 })
  await page.waitForTimeout(2000)
  const { content, blocked } = await page.evaluate(() => globalThis.seen)
  await context.close()
  return { content, blocked, bytes }
}

const median = (runs, name) =>
  runs.map((run) => run[name]).sort((one, other) => one - other)[(RUNS - 1) / 2]

const browser = await launch()
const servers = []
try {
  mkdirSync(path.join(folder, 'app'))
  const builds = {
    empty: gzipped(buildEmptyApp(root, path.join(folder, 'app')), 'empty'),
    own: gzipped(path.join(root, 'dist', 'h5'), 'own'),
  }
  const runs = { empty: [], own: [] }
  for (const [name, build] of Object.entries(builds)) servers.push([name, await serve(build)])
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, { address }] of servers) runs[name].push(await load(browser, address))
  }

  console.log(`${RUNS} loads of each in turns, medians; Chromium ${browser.version()}\n`)
  const row = (...cells) => console.log(cells.map((cell) => String(cell).padStart(14)).join(''))
  row('', 'this app', 'empty app', 'ratio')
  for (const name of ['content', 'blocked', 'bytes']) {
    const [own, empty] = [median(runs.own, name), median(runs.empty, name)]
    row(name, Math.round(own), Math.round(empty), (own / empty).toFixed(2))
  }
  const bytes = median(runs.own, 'bytes')
  if (bytes > MOST_BYTES) {
    console.error(`\nThe first load has ${bytes} bytes, more than ${MOST_BYTES}.`)
    process.exitCode = 1
  }
} finally {
  await browser.close()
  for (const [, server] of servers) await server.close()
  rmSync(folder, { recursive: true, force: true })
}
