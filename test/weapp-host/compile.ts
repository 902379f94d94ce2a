import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import vm from 'node:vm'
import { listFiles } from './files'
import type { RawNode } from './tree'

/** Renders a .wxml file of the package: data in, WeChat's virtual tree out. */
export type Render = (data: unknown) => RawNode

/** A compiled package. */
export interface Compiled {
  /** The renderer of a file given without its extension, such as `pages/home/index`. */
  render(file: string): Render
  /** What the renderer complained about since the last call: an unknown template, a missing import. */
  takeWarnings(): string[]
}

type Gwx = (file: string) => Render | undefined

const MAX_OUTPUT = 256e6

/**
 * Compiles every .wxml (and .wxs) by WeChat's wcc and checks every .wxss by its wcsc, and throws with the
 * compiler's own message if either refuses.
 */
export function compile(distDir: string): Compiled {
  const stamp = stampOf(distDir)
  const known = cache.get(distDir)
  if (known?.stamp === stamp) return known.compiled
  compileWxss(distDir)
  const compiled = compileWxml(distDir)
  cache.set(distDir, { stamp, compiled })
  return compiled
}

const cache = new Map<string, { stamp: string; compiled: Compiled }>()

/** Changes when a file that the compilers read does. */
function stampOf(distDir: string): string {
  const sources = listFiles(distDir).filter((file) => /\.(wxml|wxs|wxss|json)$/.test(file))
  const stamps = sources.map((file) => {
    const { mtimeMs, size } = fs.statSync(path.join(distDir, file))
    return `${file} ${mtimeMs} ${size}`
  })
  return stamps.join('\n')
}

/**
 * Compiles every .wxml and .wxs file of the package by wcc.
 * @param quicken what is changed in wcc's code before it is run
 */
export function compileWxml(distDir: string, quicken = keepScripts): Compiled {
  const files = listFiles(distDir)
  const wxml = files.filter((file) => file.endsWith('.wxml'))
  const wxs = files.filter((file) => file.endsWith('.wxs'))
  const args = ['-d', '-cc', componentArgs(distDir, wxml), ...wxml, ...wxs, '-gn', '$gwx']
  const source = quicken(runCompiler('wcc', distDir, args))
  let warnings: string[] = []
  const note = (...parts: unknown[]): void => void warnings.push(parts.map(String).join(' '))
  // In a world of its own: the code compares constructors, so its data must come from where it runs, and
  // it reads `window` to learn which engine it is in, where it must not find jest's.
  const context = vm.createContext({})
  const parse = vm.runInContext('JSON.parse', context) as (text: string) => unknown
  const load = vm.compileFunction(`${source}; return $gwx`, ['global', 'window', 'console'], {
    parsingContext: context,
  }) as (...values: object[]) => Gwx
  const gwx = load({}, {}, { log: note, warn: note, error: note })
  return {
    render(file) {
      const render = gwx(`${file}.wxml`)
      if (!render) throw new Error(`${file}.wxml: no such file in the compiled package`)
      return (data) => render(parse(JSON.stringify(data)))
    },
    takeWarnings() {
      const taken = warnings
      warnings = []
      return taken
    },
  }
}

/**
 * The compiled code with the functions of a .wxs file made once, and not anew for each node that is drawn, which was half
 * of the time of a test. They are given nothing but what they are called with, so the tree is the same.
 */
function keepScripts(source: string): string {
  const anew = /gg\.f=(\$gdc\(f_\["([^"]+)"\],"",1\))/g
  return source.replace(anew, (_, make: string, file: string) => {
    const kept = `f_[${JSON.stringify(`kept ${file}`)}]`
    return `gg.f=${kept}||(${kept}=${make})`
  })
}

/** Compiles every .wxss file of the package by wcsc, to see that it does; `styles.ts` takes what it makes of one page. */
function compileWxss(distDir: string): void {
  const files = listFiles(distDir).filter((file) => file.endsWith('.wxss'))
  if (files.length === 0) return
  // wcsc wants the files of pages and components, which have a .json beside them, before the others.
  const own = files.filter((file) => file !== 'app.wxss' && hasJson(distDir, file))
  const rest = files.filter((file) => !own.includes(file))
  runCompiler('wcsc', distDir, ['-lc', '-db', '-pc', String(own.length), ...own, ...rest])
}

function hasJson(distDir: string, file: string): boolean {
  return fs.existsSync(path.join(distDir, file.replace(/\.\w+$/, '.json')))
}

/** `<count> {<file> <count> <tag>…}…`: which files use which custom tags. */
function componentArgs(distDir: string, wxml: string[]): string {
  const users = wxml.flatMap((file) => {
    if (!hasJson(distDir, file)) return []
    const json = fs.readFileSync(path.join(distDir, file.replace(/\.wxml$/, '.json')), 'utf8')
    const tags = Object.keys(
      (JSON.parse(json) as { usingComponents?: object }).usingComponents ?? {},
    )
    return tags.length > 0 ? [[file, String(tags.length), ...tags]] : []
  })
  return [String(users.length), ...users.flat()].join(' ')
}

/** Runs a compiler of WeChat's in a folder, and gives what it prints. */
export function runCompiler(name: 'wcc' | 'wcsc', cwd: string, args: string[]): string {
  const result = spawnSync(binary(name), args, { cwd, maxBuffer: MAX_OUTPUT, encoding: 'utf8' })
  if (result.error) throw new Error(`${name} cannot be run: ${result.error.message}`)
  if (result.status !== 0) {
    throw new Error(
      `${name}: ${(result.stderr || result.stdout).trim() || `exit ${result.status}`}`,
    )
  }
  return result.stdout
}

const binaries = new Map<string, string>()

/** The compiler's path; npm ships it without the exec bit, so an executable copy is made if need be. */
function binary(name: string): string {
  const known = binaries.get(name)
  if (known) return known
  const folder = { darwin: 'mac', linux: 'linux' }[process.platform as string]
  if (!folder) throw new Error(`miniprogram-compiler has no ${name} for ${process.platform} here`)
  const root = path.dirname(require.resolve('miniprogram-compiler/package.json'))
  let file = path.join(root, 'bin', folder, name)
  try {
    fs.accessSync(file, fs.constants.X_OK)
  } catch {
    // One copy for all runs on this machine, put in place at once, since test files run side by side.
    const { size, mtimeMs } = fs.statSync(file)
    const copy = path.join(
      os.tmpdir(),
      `${name}-${os.userInfo().uid}-${size}-${Math.trunc(mtimeMs)}`,
    )
    if (!fs.existsSync(copy)) {
      const draft = `${copy}.${process.pid}`
      fs.copyFileSync(file, draft)
      fs.chmodSync(draft, 0o755)
      fs.renameSync(draft, copy)
    }
    file = copy
  }
  binaries.set(name, file)
  return file
}
