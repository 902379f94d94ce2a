import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type Compiler, type Module, RuntimeModule } from 'webpack'
import { packageOf } from './package-of.mjs'

/** The modules that webpack has joined to one. */
const partsOf = (module: Module): readonly Module[] =>
  (module as Module & { modules?: readonly Module[] }).modules ?? [module]

/** Writes down the bytes that each package has in a bundle: of modules in some file of it, before they are minified. */
export class ShipsPlugin {
  constructor(private readonly file: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.emit.tap('ShipsPlugin', ({ modules, chunkGraph }) => {
      const bytes = new Map<string, number>()
      for (const module of modules) {
        if (chunkGraph.getNumberOfModuleChunks(module) === 0) continue
        for (const part of partsOf(module)) {
          // What loads modules and files is webpack's own.
          const name =
            part instanceof RuntimeModule ? 'webpack' : packageOf(part.nameForCondition())
          if (name !== undefined) bytes.set(name, (bytes.get(name) ?? 0) + part.size())
        }
      }
      mkdirSync(path.dirname(this.file), { recursive: true })
      writeFileSync(this.file, JSON.stringify(Object.fromEntries(bytes)))
    })
  }
}
