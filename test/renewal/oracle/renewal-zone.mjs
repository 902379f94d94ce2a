/**
 * `TZ=… node renewal-zone.mjs FROM TO`: compares the engine with the second calendar under this process's own zone and
 * prints the result, with the zone's offsets as proof of it. A process of its own, because a zone is taken at its start.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { transformSync } from '@swc/core'

const require = createRequire(import.meta.url)
const options = {
  swcrc: false,
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  module: { type: 'commonjs' },
}
require.extensions['.ts'] = (module, file) =>
  module._compile(transformSync(readFileSync(file, 'utf8'), options).code, file)

const { renewal } = require('../../../src/engine')
const { compare } = require('./renewal-difference.ts')
const [from, to] = process.argv.slice(2).map(Number)
const offsets = [new Date(2026, 0, 1), new Date(2026, 6, 1)].map((date) => date.getTimezoneOffset())
console.log(JSON.stringify({ offsets, ...compare(renewal, from, to) }))
