/**
 * Changes every number and every date in src/engine/policy, one at a time, and looks whether some test notices.
 * Stryker changes what the code does, but no number; so the numbers of the scheme are changed here.
 *
 * The work tree is not touched. A copy of src and test gets every literal replaced by a switch,
 * `(globalThis.__MUTANT__ === 17 ? changed : literal)`, and for each literal one small test file that sets the switch and
 * loads the tests. So each change is run in a fresh module registry, but in one jest process. Tests come in rounds,
 * cheapest first; only what survived a round goes to the next.
 *
 * Not changed, because no point and no date of the scheme rests on them:
 *  - `confidence` and `dateRead` (how sure we are and when it was read; pages show them, nothing is worked out from them)
 *  - digits inside sentences (gists, notes, reasons), ids and addresses: only a string that is a date and nothing else is changed
 *  - types.ts (no values) and the tests themselves
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { literalsOf } from './literals.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const POLICY = join('src', 'engine', 'policy')
const WORKERS = 2
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

/** Jest on one test file per mutant; says which mutants no test noticed. */
function survivors(copy, ids, tests) {
  const folder = join(copy, 'mutants')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const loads = tests.map((test) => `require(${JSON.stringify(test)})`).join('\n')
  for (const id of ids)
    writeFileSync(join(folder, `m${id}.test.js`), `globalThis.__MUTANT__ = ${id}\n${loads}\n`)
  const output = join(copy, 'result.json')
  rmSync(output, { force: true })
  const run = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'jest', 'bin', 'jest.js'),
      '--config',
      join(copy, 'jest.mutate.cjs'),
      `--maxWorkers=${WORKERS}`,
      '--silent',
      '--json',
      `--outputFile=${output}`,
    ],
    { cwd: copy, stdio: 'ignore', timeout: 20 * 60_000 },
  )
  if (run.error) throw run.error
  const { testResults } = JSON.parse(readFileSync(output, 'utf8'))
  if (testResults.length !== ids.length)
    throw new Error(`${ids.length} mutants, ${testResults.length} results`)
  const id = ({ name }) => Number(basename(name).slice(1).split('.')[0])
  const failed = testResults.filter(({ status }) => status === 'failed')
  if (ids.includes(-1) && failed.some((result) => id(result) === -1))
    throw new Error(
      `the tests fail without any change:\n${failed.find((one) => id(one) === -1).message}`,
    )
  return testResults.filter(({ status }) => status === 'passed').map(id)
}

/** A copy of the sources and tests in which each literal is a switch. */
function copyWithSwitches(mutants) {
  const copy = mkdtempSync(join(tmpdir(), 'jifenben-mutate-'))
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }))
  for (const name of ['src', 'test', 'jest.config.js', 'package.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  writeFileSync(
    join(copy, 'jest.mutate.cjs'),
    `const unit = require('./jest.config.js').projects.find(({ displayName }) => displayName === 'unit')
module.exports = { ...unit, rootDir: __dirname, testMatch: ['<rootDir>/mutants/*.test.js'] }
`,
  )
  for (const file of filesUnder(join(root, POLICY))) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || basename(file) === 'types.ts')
      continue
    const target = join(copy, relative(root, file))
    let text = readFileSync(target, 'utf8')
    for (const literal of literalsOf(root, file)) {
      const id = mutants.push(literal) - 1
      const swap = `(globalThis.__MUTANT__ === ${id} ? ${literal.changed} : ${literal.original})`
      text =
        text.slice(0, literal.start) +
        (literal.isName ? `[${swap}]` : swap) +
        text.slice(literal.end)
    }
    writeFileSync(target, text)
  }
  return copy
}

/** The tests in rounds, by what they are called, wherever they lie. */
function roundsOf(copy) {
  // What a test puts in the place of a module would stand there for all others: they are loaded into one registry.
  const own = filesUnder(join(copy, 'src', 'engine')).filter(
    (file) => file.endsWith('.test.ts') && !readFileSync(file, 'utf8').includes('jest.mock('),
  )
  const beside = own.filter((file) => file.includes(`${sep}policy${sep}`))
  const tests = filesUnder(join(copy, 'test'))
  const named = (...endings) => {
    const found = endings.map((ending) => tests.filter((file) => file.endsWith(join(sep, ending))))
    const missing = endings.filter((_, index) => found[index].length !== 1)
    if (missing.length > 0) throw new Error(`not one test file each: ${missing.join(', ')}`)
    return found.flat()
  }
  return [
    [
      'fixtures and the tests beside the data',
      [...named('points/fixtures/policy.test.ts', 'renewal/fixtures/renewal.test.ts'), ...beside],
    ],
    ['cases', named('points/cases/cases.test.ts')],
    [
      'dates and checks of a renewal',
      named('renewal/cases/dates.test.ts', 'renewal/cases/checks.test.ts'),
    ],
    ["the rest of the engine's own tests", own.filter((file) => !beside.includes(file))],
  ]
}

/**
 * Runs it, and prints what it does and each survivor.
 * @returns how many numbers and dates were changed, and how many of the changes no test noticed
 */
export function changeNumbers() {
  const mutants = []
  const copy = copyWithSwitches(mutants)
  console.log(`${mutants.length} numbers and dates in ${POLICY}`)
  let alive = mutants.map((_, id) => id)
  for (const [name, tests] of roundsOf(copy)) {
    if (alive.length === 0 || tests.length === 0) continue
    // -1 changes nothing: the tests must pass in the copy, or a failure would prove nothing
    const left = survivors(copy, [-1, ...alive], tests).filter((id) => id !== -1)
    console.log(`${name}: ${alive.length - left.length} of ${alive.length} noticed`)
    alive = left
  }
  for (const id of alive) {
    const { where, original, changed, context } = mutants[id]
    console.log(`survived  ${where}  ${original} → ${changed}  in  ${context}`)
  }
  return { changed: mutants.length, survived: alive.length }
}
