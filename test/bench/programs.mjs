import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { install } from './install.mjs'

/** What the programs run in; an iPhone interprets, so those without JIT are held to the aims. */
export function runtimes(withJavaScriptCore) {
  const node = process.execPath
  const flags = ['--expose-gc', '--max-semi-space-size=128']
  const found = [
    { name: 'V8, no JIT', command: node, flags: ['--jitless', ...flags], interpreted: true },
    { name: 'V8', command: node, flags },
  ]
  if (!withJavaScriptCore) return found
  const command = path.join(install('javascriptcore'), '.bin', 'bun')
  return [
    { name: 'JSC, no JIT', command, flags: [], interpreted: true, env: { BUN_JSC_useJIT: '0' } },
    ...found,
  ]
}

/** Runs a bundled program to its end and gives what it found, the JSON on its last line. */
export function run({ name, command, flags, env, interpreted }, file, ...given) {
  const options = [...given, ...(interpreted ? ['--interpreted'] : [])]
  const { status, stdout, stderr } = spawnSync(command, [...flags, file, ...options], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`${path.basename(file)} in ${name}:\n${stdout}${stderr}`)
  return JSON.parse(stdout.trim().split('\n').pop())
}
