/**
 * `npm run bench`: how fast the engine is where it may not compile. Transpiles src/engine, and the random people of the
 * proofs, into a temporary directory and measures them there under `node --jitless`, as on a phone whose JavaScript
 * engine only interprets. Fails where the search works out more totals than it may, or a ratio is missed by a quarter. `--start` only looks whether all of it
 * can be loaded.
 */
import { transformFileSync } from '@swc/core'
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const PEOPLE = [
  'random',
  'points/oracle/domain',
  'points/oracle/score',
  'points/oracle/random',
  'outlook/oracle/people',
].map((name) => join('test', `${name}.ts`))

function sourcesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sourcesUnder(path)
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : []
  })
}

/** Node wants whole file names in imports; modules stay modules, so that calls cost what they cost in a bundle. */
function wholeNames(code, source) {
  return code.replace(/(from\s+|import\s+)'(\.|@\/)([^']*)'/g, (_, before, start, rest) => {
    const target = start === '.' ? join(root, dirname(source), `.${rest}`) : join(root, 'src', rest)
    const name = relative(join(root, dirname(source)), target)
    const whole = existsSync(`${target}.ts`) ? name : `${name}/index`
    return `${before}'${whole.startsWith('.') ? '' : './'}${whole}.mjs'`
  })
}

function transpile(source, folder) {
  const { code } = transformFileSync(join(root, source), {
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
    module: { type: 'es6' },
  })
  const target = join(folder, source.replace(/\.ts$/, '.mjs'))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, wholeNames(code.replaceAll('"', "'"), source))
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
try {
  for (const source of [...sourcesUnder(join('src', 'engine')), ...PEOPLE]) {
    transpile(source, folder)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const measure = join(import.meta.dirname, 'measure.mjs')
  const { status } = spawnSync(
    process.execPath,
    ['--jitless', measure, folder, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  )
  process.exitCode = status ?? 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
