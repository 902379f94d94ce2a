import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { preloadFirst } from './h5/preload-first.mjs'
import { writeWorker } from './h5/write-worker.mjs'
import { unknownApis } from './verify-apis.mjs'
import { missingFiles } from './verify-build.mjs'
import { missingOnPhones } from './verify-language.mjs'
import { grown, sizesOf } from './verify-sizes.mjs'

const root = path.join(import.meta.dirname, '..')
const target = process.argv[2]
const dist = path.join(root, 'dist', target)

// An earlier build must not pass for this one.
rmSync(dist, { recursive: true, force: true })

const taro = path.join(root, 'node_modules', '@tarojs', 'cli', 'bin', 'taro')
const { status } = spawnSync(
  process.execPath,
  // --no-check: the checker would fetch a schema from the network.
  [taro, 'build', '--type', target, '--no-check'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
)
if (status !== 0) process.exit(status ?? 1)

// A build that wrote nothing is told of below.
if (target === 'h5' && existsSync(path.join(dist, 'index.html'))) {
  preloadFirst(dist)
  const ships = path.join(root, 'dist', 'ships-h5.json')
  const worker = await writeWorker(root, dist)
  const bundled = JSON.parse(readFileSync(ships, 'utf8'))
  writeFileSync(ships, JSON.stringify({ ...bundled, ...worker }))
}
const missing = missingFiles(target, dist)
if (missing.length > 0) {
  console.error(`The ${target} build lacks: ${missing.join(', ')}`)
  process.exit(1)
}

const unsupported = target === 'weapp' ? missingOnPhones(dist) : []
if (unsupported.length > 0) {
  console.error(`The oldest phones lack what the weapp build uses:\n${unsupported.join('\n')}`)
  process.exit(1)
}

const apis = target === 'weapp' ? unknownApis(dist) : []
if (apis.length > 0) {
  console.error(
    `The weapp build names interfaces that the source does not call:\n${apis.join('\n')}`,
  )
  process.exit(1)
}

const held = JSON.parse(readFileSync(path.join(root, 'config', 'sizes.json'), 'utf8'))
const large = grown(target, sizesOf(target, dist), held)
if (large.length > 0) {
  console.error(`The ${target} build has other sizes than those held:\n${large.join('\n')}`)
  process.exit(1)
}
