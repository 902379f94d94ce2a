import fs from 'node:fs'
import path from 'node:path'
import { describe } from './journal'
import type { Realm } from './realm'

/** The package's own modules: `require` as in a mini-program, relative to a file, within the package. */
export class Modules {
  private readonly loaded = new Map<string, { exports: unknown }>()

  constructor(
    private readonly realm: Realm,
    private readonly distDir: string,
  ) {}

  /** Runs a file given without `.js`, once, and returns its exports. */
  load(file: string): unknown {
    const known = this.loaded.get(file)
    if (known) return known.exports
    const full = path.join(this.distDir, `${file}.js`)
    if (!fs.existsSync(full)) throw this.realm.error(`module '${file}.js' is not defined`)
    const module = this.realm.object<{ exports: unknown }>()
    const exports = this.realm.object()
    module.exports = exports
    this.loaded.set(file, module)
    try {
      const body = this.compile(`${file}.js`, fs.readFileSync(full, 'utf8'))
      body.call(exports, (id) => this.load(resolve(file, id)), module, exports)
    } catch (error) {
      this.loaded.delete(file)
      throw error
    }
    return module.exports
  }

  private compile(file: string, code: string): ReturnType<Realm['compile']> {
    try {
      return this.realm.compile(file, code)
    } catch (error) {
      throw this.realm.error(`${file}: ${describe(error)}`)
    }
  }
}

function resolve(from: string, id: string): string {
  const file = id.startsWith('/') ? id.slice(1) : path.posix.join(path.posix.dirname(from), id)
  return file.replace(/\.js$/, '')
}
