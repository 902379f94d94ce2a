/**
 * Loads the project's modules afresh for each run, and compiles each file only once: a mutant may change what a module
 * does while it loads, so no module may be kept from one mutant to the next.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { compileFunction } from 'node:vm'
import { transformSync } from '@babel/core'

const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '.json', '/index.ts']
const PARAMETERS = ['exports', 'require', 'module', '__filename', '__dirname', 'jest']

/**
 * @param root the project's folder
 * @param babel Babel's options, as Jest has them
 * @param jestFor gives a test file's `jest`, from a function that replaces a module by what another gives, and one that
 *   loads a module though it is replaced
 * @returns a function that starts with no module loaded; what it returns loads a file
 */
export function createLoader(root, babel, jestFor) {
  const fromPackage = createRequire(join(root, 'package.json'))
  const compiled = new Map()
  /** Stryker ends a process whose mutant never comes back; the next one is to find what this one has translated. */
  const cache = join(root, '.cache', 'mutate')
  mkdirSync(cache, { recursive: true })

  function translate(file) {
    const source = readFileSync(file, 'utf8')
    if (file.endsWith('.json')) return `module.exports = ${source}`
    const known = join(cache, createHash('sha1').update(`${file}\n${source}`).digest('hex'))
    if (existsSync(known)) return readFileSync(known, 'utf8')
    const plugins = [...babel.plugins, 'babel-plugin-jest-hoist']
    const { code } = transformSync(source, { ...babel, plugins, filename: file, compact: false })
    writeFileSync(known, code)
    return code
  }
  const compile = (file) => compileFunction(translate(file), PARAMETERS, { filename: file })

  /** @returns the file of the project that a name stands for; undefined where it is a package's */
  function fileOf(name, from) {
    const base = name.startsWith('@/')
      ? join(root, 'src', name.slice(2))
      : name.startsWith('.')
        ? join(dirname(from), name)
        : undefined
    if (base === undefined) return undefined
    const file = ENDINGS.map((ending) => base + ending).find(
      (one) => existsSync(one) && statSync(one).isFile(),
    )
    if (file === undefined) throw new Error(`${from} asks for ${name}: no such file`)
    return file
  }
  const files = new Map()
  function resolve(name, from) {
    const key = `${dirname(from)} ${name}`
    if (!files.has(key)) files.set(key, fileOf(name, from))
    return files.get(key)
  }

  return function start() {
    const loaded = new Map()
    const replaced = new Map()
    function load(file) {
      const known = loaded.get(file)
      if (known) return known.exports
      const module = { exports: {} }
      loaded.set(file, module)
      if (!compiled.has(file)) compiled.set(file, compile(file))
      const require = (name) => {
        if (name === '@jest/globals') return { jest }
        const wanted = resolve(name, file)
        if (wanted === undefined) return fromPackage(name)
        const other = replaced.get(wanted)
        return other ? other() : load(wanted)
      }
      const replace = (name, other) => {
        let made
        replaced.set(resolve(name, file), () => (made ??= other()))
      }
      const jest = jestFor(replace, (name) => load(resolve(name, file)))
      compiled.get(file)(module.exports, require, module, file, dirname(file), jest)
      return module.exports
    }
    return load
  }
}
