import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** Where the numbers are held. A commit that changes one says why. */
const FILE = 'config/sizes.json'

/** How much a size may grow before its number must be changed, which is seen in the commit. */
const GROWTH = 0.02

/**
 * The bytes of a build, by what is loaded at once: of weapp the main package, each other package, and all of them; of
 * h5 all scripts.
 * @param {'weapp' | 'h5'} target
 * @param {string} dist
 * @returns {Record<string, number>}
 */
export function sizesOf(target, dist) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
  const bytes = (belongs) =>
    files
      .filter((file) => belongs(path.relative(dist, file).split(path.sep).join('/')))
      .reduce((sum, file) => sum + statSync(file).size, 0)
  if (target === 'h5') return { scripts: bytes((file) => file.endsWith('.js')) }

  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? []).map(({ root }) => root)
  const isIn = (root) => (file) => file.startsWith(`${root}/`)
  return {
    main: bytes((file) => !roots.some((root) => isIn(root)(file))),
    ...Object.fromEntries(roots.map((root) => [root, bytes(isIn(root))])),
    all: bytes(() => true),
  }
}

/**
 * What has grown past its number, or has none, and what a number is held for in vain; one sentence each.
 * @param {string} what part of the held numbers, such as 'weapp'
 * @param {Record<string, number>} sizes
 * @param {Record<string, Record<string, number>>} held what config/sizes.json holds
 * @returns {string[]}
 */
export function grown(what, sizes, held) {
  const names = [...new Set([...Object.keys(held[what] ?? {}), ...Object.keys(sizes)])]
  return names.flatMap((name) => {
    const [now, before] = [sizes[name], held[what]?.[name]]
    const where = `"${what}": { "${name}" } in ${FILE}`
    if (now === undefined) return [`${where} is held for nothing that is there`]
    if (before === undefined) return [`${where} is missing: it has ${now} bytes`]
    const most = Math.floor(before * (1 + GROWTH))
    if (now <= most) return []
    return [`${what} ${name} has ${now} bytes, more than ${most}: 2 % above ${where}, ${before}`]
  })
}
