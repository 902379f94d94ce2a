/**
 * `npm run test:zones`: the unit tests in six zones, each on a part of its cases. `--shared` (in `npm run test:full`): each
 * file in one of the zones, so that all six cost one run.
 */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const ZONES = [
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Europe/London',
  'Asia/Kathmandu',
  'Pacific/Pago_Pago',
]

const root = path.join(import.meta.dirname, '..')
const isShared = process.argv.includes('--shared')
const jest = path.join(root, 'node_modules', 'jest', 'bin', 'jest.js')

const red = ZONES.filter((zone, index) => {
  const shard = isShared ? [`--shard=${index + 1}/${ZONES.length}`] : []
  const { status, stderr } = spawnSync(
    process.execPath,
    [jest, '--selectProjects', 'unit', '--ci', '--maxWorkers=2', ...shard],
    { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone, SAMPLE: '1' } },
  )
  const [count = 'no test ran'] = /^Tests: .*/m.exec(stderr) ?? []
  console.log(status === 0 ? `${zone}: ${count}` : `${zone}: FAILED\n${stderr}`)
  return status !== 0
})
process.exitCode = red.length > 0 ? 1 : 0
