import fs from 'node:fs'
import path from 'node:path'
import { listFiles } from './files'
import { readManifest } from './manifest'

/** The package as it would be uploaded. */
export interface PackageFacts {
  /** Bytes of the main package. */
  main: number
  /** Bytes of each subpackage, by root. */
  subs: Record<string, number>
  /** Bytes of each file of it. */
  files: Record<string, number>
  /** Pages of app.json, subpackages included. */
  pages: string[]
}

/** Sizes and pages of a built package. Project files and source maps are not uploaded, so not counted. */
export function readPackage(distDir: string): PackageFacts {
  const { pages, subRoots } = readManifest(distDir)
  const uploaded = listFiles(distDir).filter((file) => !/(^project[^/]*\.json|\.map)$/.test(file))
  const files = Object.fromEntries(
    uploaded.map((file) => [file, fs.statSync(path.join(distDir, file)).size]),
  )
  const subs = Object.fromEntries(subRoots.map((root) => [root, 0]))
  let main = 0
  for (const [file, bytes] of Object.entries(files)) {
    const root = subRoots.find((sub) => file.startsWith(`${sub}/`))
    if (root === undefined) main += bytes
    else subs[root] = (subs[root] ?? 0) + bytes
  }
  return { main, subs, files, pages }
}

/** The aria-* attributes that base.wxml really binds. Data may hold more, which then reach nobody. */
export function boundAria(distDir: string): Set<string> {
  const wxml = fs.readFileSync(path.join(distDir, 'base.wxml'), 'utf8')
  return new Set(Array.from(wxml.matchAll(/\s(aria-[a-z]+)="\{\{/g), (match) => match[1] ?? ''))
}
