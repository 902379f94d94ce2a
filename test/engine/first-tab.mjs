/**
 * Prints how much of the engine is loaded before the first tab is painted: as JSON, by who opens it. Modules in which
 * nothing happens when they are loaded are left out where no name of theirs is used, as the app's build leaves them out.
 */
import { build } from 'esbuild'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

const root = path.join(import.meta.dirname, '..', '..')
const HOME = ['./app', './pages/points/home/index']
const OPENED = { first: HOME, profile: [...HOME, './pages/points/home/result'] }

const PURE = /[\\/]src[\\/](engine|input|text|platform|store|ui)[\\/]/
const pure = {
  name: 'pure',
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^(\.|@\/)/ },
      async ({ path: name, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === pure) return undefined
        const found = await resolve(name, { importer, resolveDir, kind, pluginData: pure })
        return PURE.test(found.path) ? { ...found, sideEffects: false } : found
      },
    )
  },
}
const OPTIONS = {
  absWorkingDir: root,
  bundle: true,
  charset: 'utf8',
  format: 'esm',
  minify: true,
  plugins: [pure],
  target: 'es2019',
  write: false,
}

/** The names that files import from the engine, themselves or by others; what they only load later is left out. */
async function namesFor(files) {
  const contents = files.map((file, at) => `import * as a${at} from '${file}'; use(a${at})`)
  const { outputFiles } = await build({
    ...OPTIONS,
    stdin: { contents: contents.join('\n'), resolveDir: path.join(root, 'src') },
    // As on H5, where what a profile needs is a chunk of its own.
    define: { 'process.env.TARO_ENV': '"h5"', 'process.env.NODE_ENV': '"production"' },
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts'],
    jsx: 'automatic',
    external: [
      '@/engine',
      '*.scss',
      'react',
      'react/*',
      '@tarojs/*',
      'zustand',
      'zustand/*',
      'ical-generator',
    ],
    outdir: path.join(root, 'dist'),
    splitting: true,
  })
  const texts = new Map(outputFiles.map((file) => [path.basename(file.path), file.text]))
  const names = new Set()
  const seen = new Set()
  const visit = (file) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, clause, from] of texts
      .get(file)
      .matchAll(/import\s*(\{[^}]*\})?(?:\s*from)?\s*"([^"]+)"/g)) {
      if (texts.has(path.basename(from))) visit(path.basename(from))
      if (from !== '@/engine') continue
      for (const name of clause.slice(1, -1).split(',')) names.add(name.trim().split(' ')[0])
    }
  }
  visit('stdin.js')
  return [...names]
}

async function sizeOf(names) {
  const contents = `export { ${names.join(', ')} } from './src/engine'`
  const { outputFiles } = await build({ ...OPTIONS, stdin: { contents, resolveDir: root } })
  const code = outputFiles[0].contents
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length }
}

const sizes = {}
for (const [who, files] of Object.entries(OPENED)) sizes[who] = await sizeOf(await namesFor(files))
console.log(JSON.stringify(sizes))
