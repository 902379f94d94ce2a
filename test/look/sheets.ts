import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SRC = path.join(__dirname, '../../src')

/** Where tokens are made. */
const TOKENS = ['app.scss', 'ui/look.scss']

/** A line of a sheet that sets something. */
export interface Declaration {
  /** file and line */
  place: string
  name: string
  value: string
  /** a comment at its end */
  reason: string
}

export const read = (file: string): string => readFileSync(path.join(SRC, file), 'utf8')

/** The sheets that are held to the tokens. */
export const SHEETS = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.scss') && !TOKENS.includes(file))
  .sort()

/** What a sheet sets, also what stands on several lines. */
export function declarationsOf(file: string, text = read(file)): Declaration[] {
  const without = text.replace(/^\s*\/\/.*$/gm, '')
  return [
    ...without.matchAll(/(?<=^|[{;]\s*)([-\w]+):\s((?:#\{[^}]*\}|[^;{}])+);[^\S\n]*(\/\/.*)?/gm),
  ].map(({ index, 1: name, 2: value, 3: reason }) => ({
    place: `${file}:${without.slice(0, index).split('\n').length}`,
    name: name!,
    value: value!.replace(/\s+/g, ' '),
    reason: reason ?? '',
  }))
}
