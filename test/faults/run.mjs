/**
 * `npm run test:faults`: strikes the storage of every history 2,000 times and prints the table of promises and faults.
 * `npm run test:faults:full` (`--full`): strikes every call in every way. `--write`: writes the table into
 * docs/reliability.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..', '..')
const isFull = process.argv.includes('--full')
const { status } = spawnSync(
  'npx',
  ['jest', '--selectProjects', 'unit', '--ci', '--runTestsByPath', 'test/faults/faults.test.ts'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, FAULTS: isFull ? 'full' : 'sample' } },
)

const read = (file) => readFileSync(path.join(root, file), 'utf8')
const figures = JSON.parse(read('coverage/faults.json'))
const sum = (name) => figures.reduce((total, one) => total + one[name], 0)
const row = (...cells) => `| ${cells.join(' | ')} |`
const figuresTable = [
  row('History', 'Faults', 'Struck', 'Call × kind', 'Lost', 'Came back', 'Thrown'),
  row('---', '---', '---', '---', '---', '---', '---'),
  ...[...figures, { history: 'all', ...totals() }].map((one) =>
    row(
      one.history,
      one.faults,
      one.struck,
      `${one.cells} of ${one.allCells}`,
      one.lost,
      one.revived,
      one.escaped,
    ),
  ),
].join('\n')

function totals() {
  const names = ['faults', 'struck', 'cells', 'allCells', 'lost', 'revived', 'escaped']
  return Object.fromEntries(names.map((name) => [name, sum(name)]))
}

const doc = read('docs/reliability.md')
const table = doc.slice(doc.indexOf('<!-- table -->'), doc.indexOf('<!-- figures -->'))
console.log(`${table}\n${figuresTable}`)
if (process.argv.includes('--write')) {
  const [head] = doc.split('<!-- figures -->')
  writeFileSync(
    path.join(root, 'docs/reliability.md'),
    `${head}<!-- figures -->\n\n${figuresTable}\n`,
  )
}
process.exitCode = status ?? 1
