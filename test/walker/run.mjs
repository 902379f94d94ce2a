/**
 * `npm run test:walker`: 10,000 random actions in the built package, in two processes, and what they came to.
 * `--h5`: eight minutes of them in Chromium. `--hostile`: 20,000 links, 300 pastes and restores, and all fields.
 */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.join(import.meta.dirname, '..', '..')
const asks = (name) => process.argv.includes(`--${name}`)

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, SAMPLE: '', ...env },
    })
    child.on('close', (status) => resolve(status ?? 1))
  })
}

const jest = (project, file, env) =>
  run(
    'npx',
    ['jest', '--selectProjects', project, '--ci', '--runInBand', '--runTestsByPath', file],
    env,
  )

const built = await run('npm', ['run', '--silent', `build:${asks('h5') ? 'h5' : 'weapp'}`])
if (built !== 0) process.exit(built)

const steps = asks('h5')
  ? [() => jest('h5', 'test/h5/walker.test.ts', { WALKER: 'full' })]
  : asks('hostile')
    ? [
        () => jest('weapp', 'test/weapp/links.test.ts', { HOSTILE: '20000' }),
        () => jest('weapp', 'test/weapp/hostile.test.ts', { HOSTILE: 'full' }),
      ]
    : ['full/1', 'full/2'].map(
        (half) => () => jest('weapp', 'test/weapp/walker.test.ts', { WALKER: half }),
      )

const codes = await Promise.all(steps.map((step) => step()))

if (!asks('h5') && !asks('hostile')) {
  const mb = (bytes) => (bytes / 1024 / 1024).toFixed(1)
  for (const part of [1, 2]) {
    const file = path.join(root, 'coverage', `walker-${part}.json`)
    for (const life of existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []) {
      const done = Object.values(life.kinds).reduce((sum, one) => sum + one, 0)
      const heap = life.heap.map(mb).join(' → ')
      console.log(
        `seed ${life.seed}: ${done} actions, at most ${life.mostNodes} nodes ${life.mostDepth} deep, ` +
          `heap ${heap} MB, nodes of all living pages ${life.nodes.join(' → ')}`,
      )
    }
  }
}
process.exitCode = Math.max(...codes)
