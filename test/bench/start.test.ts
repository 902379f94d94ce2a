import { execFileSync } from 'node:child_process'
import path from 'node:path'

test('the bench can be started: all that it measures is found', () => {
  const run = path.join(__dirname, 'run.mjs')
  expect(() => execFileSync(process.execPath, [run, '--start'], { stdio: 'pipe' })).not.toThrow()
})
