/**
 * `npm run bench`: how fast the engine is, above all where JavaScript is only interpreted, as on an iPhone: its parts
 * against those of before, a tap against other rule engines, a score against the least it can cost, growth, start and
 * bytes. Fails where a ratio is missed by a quarter.
 * `--jsc` also in JavaScriptCore (fetches bun) · `--write` writes the tables into docs/performance.md · `--start` only
 * looks whether all of it can be put together
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { missed } from './aims.mjs'
import { bundle } from './bundle.mjs'
import { writeDocument } from './document.mjs'
import { install } from './install.mjs'
import { run, runtimes } from './programs.mjs'
import * as sections from './sections.mjs'

const PROGRAMS = ['engine', 'tap', 'score', 'growth', 'start']
const STARTS = 5

const has = (option) => process.argv.includes(option)
const folder = mkdtempSync(path.join(tmpdir(), 'bench-'))

const programsIn = (options) =>
  Object.fromEntries(PROGRAMS.map((name) => [name, bundle(`${name}.mjs`, folder, options)]))

/** What a folder of packages asks for, with its versions. */
function versionsIn(name) {
  const file = path.join(import.meta.dirname, name, 'package.json')
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(dependencies)
    .map((pair) => pair.join(' '))
    .join(', ')
}

/** Runs everything, and gives the Markdown of what was found and the figures that are held to something. */
function measure() {
  install('peers')
  const programs = programsIn()
  const engine = bundle('../../src/engine/index.ts', folder, { minify: true, target: 'es2019' })
  const code = readFileSync(engine)
  const bytes = { min: code.length, gzip: gzipSync(code, { level: 9 }).length }
  const all = runtimes(has('--jsc'))
  const v8 = all.find(({ flags }) => flags.includes('--jitless'))
  const inAll = (name, ...given) =>
    all.map((runtime) => ({ runtime, result: run(runtime, programs[name], ...given) }))
  const startOf = (runtime) =>
    Math.min(...Array.from({ length: STARTS }, () => run(runtime, programs.start, engine)))

  const parts = run(v8, programs.engine)
  const grown = run(v8, programs.growth)
  const [taps, scores] = [inAll('tap'), inAll('score')]
  const starts = all.map((runtime) => ({ runtime, result: startOf(runtime) }))
  const judged = [...taps, ...scores].filter(({ runtime }) => runtime.interpreted)
  return {
    figures: [
      [v8.name, parts.medians],
      [v8.name, grown.figures],
      ...judged.map(({ runtime, result }) => [runtime.name, result.figures]),
    ],
    text: [
      sections.heading(has('--jsc') && versionsIn('javascriptcore')),
      sections.parts(parts),
      sections.taps(taps, versionsIn('peers')),
      sections.scores(scores),
      sections.growth(grown),
      sections.starts(starts, bytes),
    ].join('\n\n'),
  }
}

try {
  if (has('--start')) {
    programsIn({ external: ['node:*', 'publicodes', 'json-rules-engine', 'json-logic-js'] })
  } else {
    const { figures, text } = measure()
    console.log(text)
    if (has('--write')) writeDocument(text)
    for (const [name, found] of figures) {
      for (const sentence of missed(found)) {
        console.error(`\n${name}: ${sentence}.`)
        process.exitCode = 1
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
