import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runCompiler } from './compile'

const IMPORT = /@import\s+["']([^"']+)["']\s*;/g

/**
 * The styles of a page, `app.wxss` included, as WeChat's wcsc compiles them and its pages then read them.
 * @param page file without its extension
 * @returns the sheet for a screen so many CSS pixels wide
 */
export function pageStyles(distDir: string, page: string): (width: number) => string {
  const files = ['app.wxss', `${page}.wxss`].filter((file) =>
    fs.existsSync(path.join(distDir, file)),
  )
  const compiled = files.map((file) => compileSheet(withImports(distDir, file))).join('\n')
  // wcsc leaves a place before each class for a component's own prefix, which pages have none of.
  const sheet = compiled.replace(/%%HERESUFFIX%%/g, '')
  return (width) =>
    sheet.replace(
      /%%\?(.+?)rpx\?%%/g,
      (_, number: string) => `${toPixels(Number(number), width)}px`,
    )
}

/**
 * What WeChat makes of a length in rpx: whole pixels, less and not more, and one where none would be left. It does so where
 * the length stands, in a variable as well, before anything is reckoned with it.
 */
export function toPixels(rpx: number, width: number): number {
  if (rpx === 0) return 0
  return Math.floor((rpx / 750) * width + 1e-4) || 1
}

/** The text of a sheet with those it imports in place, each once. */
function withImports(distDir: string, file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return ''
  seen.add(file)
  const text = fs.readFileSync(path.join(distDir, file), 'utf8')
  return text.replace(IMPORT, (_, to: string) => {
    const from = to.startsWith('/') ? '' : path.posix.dirname(file)
    return withImports(distDir, path.posix.join(from, to), seen)
  })
}

function compileSheet(text: string): string {
  if (text.trim() === '') return ''
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wxss-'))
  try {
    fs.writeFileSync(path.join(folder, 'sheet.wxss'), text)
    return runCompiler('wcsc', folder, ['sheet.wxss'])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}
