import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const FILE = path.join(import.meta.dirname, '..', '..', 'docs', 'performance.md')
const [BEGIN, END] = ['<!-- bench -->', '<!-- /bench -->']

/** Puts what was found between its marks in docs/performance.md. */
export function writeDocument(text) {
  const whole = readFileSync(FILE, 'utf8')
  const [before, rest] = whole.split(BEGIN)
  const after = rest.split(END)[1]
  writeFileSync(FILE, `${before}${BEGIN}\n\n${text}\n\n${END}${after}`)
}
