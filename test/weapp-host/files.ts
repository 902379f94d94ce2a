import fs from 'node:fs'
import path from 'node:path'
import { retell } from './journal'

/** All files below a folder, as paths with `/` relative to it, sorted. */
export function listFiles(dir: string): string[] {
  return fs
    .readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** Reads a JSON file, naming the file when it is missing or malformed. */
export function readJson(dir: string, file: string): unknown {
  const full = path.join(dir, file)
  if (!fs.existsSync(full)) throw new Error(`${file}: the file is missing`)
  try {
    return JSON.parse(fs.readFileSync(full, 'utf8'))
  } catch (error) {
    throw retell(`${file}: ${(error as Error).message}`, error)
  }
}
