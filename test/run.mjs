/**
 * `npm test`: lint, types, and all tests, the long ones on a part of their cases (`sample.ts`).
 * `npm run test:full` (`--full`): the same with all cases; with `--rest` only those that `npm test` has not run already, on
 * the builds that it left.
 *
 * Steps run side by side, and each tells what it has to tell when it ends. The last line counts the tests.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const results = path.join(root, 'coverage', 'results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const isFull = process.argv.includes('--full')
const isRest = process.argv.includes('--rest')
const env = { ...process.env, SAMPLE: isFull ? '' : '1' }
const totals = { passed: 0, failed: 0 }

/** Runs one command; whether it passed, and what it printed. */
function call([command, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const output = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part) => output.push(part))
    child.on('error', (error) => output.push(Buffer.from(String(error))))
    child.on('close', (status) =>
      resolve({ passed: status === 0, output: Buffer.concat(output).toString() }),
    )
  })
}

/** Runs commands one after the other until one fails, and prints what they said; true when all passed. */
async function run(title, commands) {
  console.log(`=== ${title}: begun ===`)
  const start = performance.now()
  const said = []
  let passed = true
  for (const command of commands) {
    const done = await call(command)
    said.push(done.output)
    passed = done.passed
    if (!passed) break
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(
    `${said.join('\n')}\n=== ${title}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s ===\n`,
  )
  return passed
}

/** A step without tests to count: a failure counts as one. */
const check = (title, command) => async () => {
  if (!(await run(title, [command]))) totals.failed += 1
}

/** A step that ends in one jest project, whose tests are counted. */
const tests =
  (title, project, { before = [], options = [] } = {}) =>
  async () => {
    const report = path.join(results, `${project}.json`)
    // One process: the other step that runs has the other processor.
    const jest = ['npx', 'jest', '--selectProjects', project, '--ci', '--runInBand', ...options]
    const passed = await run(title, [...before, [...jest, '--json', `--outputFile=${report}`]])
    const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
    const failed = (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? 0)
    totals.passed += counted?.numPassedTests ?? 0
    // A build that fails, or coverage that falls short, fails without a failing test.
    totals.failed += passed ? failed : Math.max(failed, 1)
  }

/** The test files that `npm test` runs on a part of their cases. */
function sampledFiles() {
  const files = ['src', 'test'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(root, folder, file),
    ),
  )
  return files
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => /from '(\.\.\/)+(test\/)?sample'/.test(readFileSync(file, 'utf8')))
}

const built = (target) => ({ before: [['npm', 'run', '--silent', `build:${target}`]] })
const sampled = { options: sampledFiles() }

const glass = tests("Pages drawn by WeChat's component framework", 'glass')
const zones = check('Unit tests in six zones', ['node', 'test/zones.mjs', '--shared'])
const weapp = tests('Tests of the weapp build', 'weapp', built('weapp'))

// The longest first, so that neither processor is left alone at the end.
const ALL = [
  tests('Tests of the h5 build', 'h5', built('h5')),
  async () => {
    await weapp()
    if (isFull) await glass()
    if (isFull) await zones()
  },
  tests('Unit tests with coverage', 'unit', { options: ['--coverage'] }),
  tests('Proofs on random profiles and histories', 'proof'),
  check('Lint', ['npm', 'run', '--silent', 'lint']),
  check('Types', ['npm', 'run', '--silent', 'types']),
]
// All of the weapp tests, which draw more in a full run (`weapp/setup.ts`).
const REST = [
  tests('Tests of the weapp build, whole', 'weapp'),
  glass,
  zones,
  tests('Tests of the h5 build that were sampled, whole', 'h5', sampled),
  tests('Proofs that were sampled, whole', 'proof', sampled),
  tests('Unit tests that were sampled, whole', 'unit', sampled),
]

const steps = isRest ? REST : ALL
// One more than there are processors: the browser tests wait a third of their time.
const lanes = availableParallelism() + 1
const work = async () => {
  for (let step = steps.shift(); step; step = steps.shift()) await step()
}
await Promise.all(Array.from({ length: lanes }, work))

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0
