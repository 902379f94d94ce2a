import { buildSync } from 'esbuild'
import path from 'node:path'

const HERE = import.meta.dirname

/**
 * One file of all that a program or the engine needs, as its calls cost what they cost in an app.
 * @param {string} source a file in this folder, or its path from here
 * @param {string} folder where to write it
 * @returns {string} the file
 */
export function bundle(source, folder, options = {}) {
  const outfile = path.join(folder, `${source.replaceAll(/[^a-z]+/g, '-')}.mjs`)
  buildSync({
    entryPoints: [path.join(HERE, source)],
    outfile,
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    target: 'es2022',
    // Of what is written for node and for browsers alike.
    mainFields: ['module', 'main'],
    external: ['node:*'],
    logLevel: 'error',
    // What the door of a room no longer has.
    logOverride: { 'import-is-undefined': 'error' },
    ...options,
  })
  return outfile
}
