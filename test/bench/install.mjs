import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Installs what a folder of its own asks for, by its lock, where that is not there yet; so `npm ci` of the app stays
 * light.
 * @param {string} name of a folder here
 * @returns {string} the folder with its packages
 */
export function install(name) {
  const folder = path.join(import.meta.dirname, name)
  const packages = path.join(folder, 'node_modules')
  if (!existsSync(path.join(packages, '.package-lock.json'))) {
    console.error(`installing ${path.relative(process.cwd(), folder)} …`)
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error(`${name} could not be installed`)
  }
  return packages
}
