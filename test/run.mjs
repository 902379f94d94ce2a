import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..')
const results = path.join(root, 'coverage', 'results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const totals = { passed: 0, failed: 0 }

/** Runs commands one after the other until one fails; true when all passed. */
function run(title, commands) {
  console.log(`\n=== ${title} ===`)
  const start = performance.now()
  const passed = commands.every(([command, ...args]) => {
    const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
    return status === 0
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`=== ${title}: ${passed ? 'passed' : 'FAILED'} in ${seconds} s ===`)
  return passed
}

/** A step without tests to count: a failure counts as one. */
function check(title, commands) {
  if (!run(title, commands)) totals.failed += 1
}

/** A step that ends in one jest project, whose tests are counted. */
function tests(title, project, { before = [], options = [] } = {}) {
  const report = path.join(results, `${project}.json`)
  const jest = ['npx', 'jest', '--selectProjects', project, '--ci', ...options]
  const passed = run(title, [...before, [...jest, '--json', `--outputFile=${report}`]])
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined
  const failed = (counted?.numFailedTests ?? 0) + (counted?.numRuntimeErrorTestSuites ?? 0)
  totals.passed += counted?.numPassedTests ?? 0
  // A build that fails, or coverage that falls short, fails without a failing test.
  totals.failed += passed ? failed : Math.max(failed, 1)
}

check('Lint', [['npm', 'run', '--silent', 'lint']])
check('Types', [['npm', 'run', '--silent', 'types']])
tests('Unit tests with coverage', 'unit', { options: ['--coverage'] })
tests('Proofs on random profiles and histories', 'proof')
for (const target of ['weapp', 'h5']) {
  const build = ['npm', 'run', '--silent', `build:${target}`]
  tests(`Tests of the ${target} build`, target, { before: [build] })
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = totals.failed > 0 ? 1 : 0
