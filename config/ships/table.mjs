import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Where the packages are judged. */
export const PAGE = path.join('docs', 'security.md')

const HEAD = [
  'Package',
  'Version',
  'Licence',
  'weapp',
  'h5',
  'What it does, what it could reach, why',
]
const ROW = /^\| `(.+?)` +\| (\S+) +\| (.+?) +\| +(\S+) +\| +(\S+) +\| (.*?) *\|$/gm

/**
 * @typedef {{ name: string, version: string, licence: string, weapp: string, h5: string, judged: string }} Row
 */

/**
 * The rows of the table on the page.
 * @param {string} page
 * @returns {Row[]}
 */
export const rowsOf = (page) =>
  [...page.matchAll(ROW)].map(([, name, version, licence, weapp, h5, judged]) => ({
    ...{ name, version, licence, weapp, h5, judged },
  }))

/**
 * The packages of both builds, as the builds have written them down.
 * @param {string} root of the repo
 * @returns {Omit<Row, 'judged'>[]}
 */
export function shipped(root) {
  const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  const [weapp, h5] = ['weapp', 'h5'].map((target) => read(`dist/ships-${target}.json`))
  return [...new Set([...Object.keys(weapp), ...Object.keys(h5)])].sort().map((name) => {
    const { version, license } = read(path.join('node_modules', name, 'package.json'))
    const bytes = (of) => String(of[name] ?? '–')
    return { name, version, licence: license ?? 'none', weapp: bytes(weapp), h5: bytes(h5) }
  })
}

/**
 * The table, with what the page says of each package already.
 * @param {string} page
 * @param {Omit<Row, 'judged'>[]} packages
 */
export function tableOf(page, packages) {
  const judged = new Map(rowsOf(page).map((row) => [row.name, row.judged]))
  const line = (...cells) => `| ${cells.join(' | ')} |`
  return [
    line(...HEAD),
    line(...HEAD.map((name) => (/weapp|h5/.test(name) ? '---:' : '---'))),
    ...packages.map(({ name, version, licence, weapp, h5 }) =>
      line(`\`${name}\``, version, licence, weapp, h5, judged.get(name) ?? ''),
    ),
  ].join('\n')
}
