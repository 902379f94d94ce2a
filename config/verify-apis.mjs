import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { DIRECT, PROMISED } from './weapp/apis.mjs'

const used = new Set([...DIRECT, ...PROMISED])

/** The interfaces of WeChat that answer by callbacks, among them all that ask for a person's leave, as Taro lists them. */
function knownNames() {
  const { resolve } = createRequire(path.resolve('package.json'))
  const files = [
    path.join(path.dirname(resolve('@tarojs/shared')), 'native-apis.js'),
    resolve('@tarojs/plugin-platform-weapp/dist/runtime-utils.js'),
  ]
  return files.flatMap((file) => {
    const list = /needPromiseApis = new Set\(\[([^\]]+)\]\)/.exec(readFileSync(file, 'utf8'))
    if (list === null) throw new Error(`${file} has no list of names`)
    return Array.from(list[1].matchAll(/'(\w+)'/g), ([, name]) => name)
  })
}

/** @returns each name of an interface that the scripts of a weapp build have and the source does not call, with its file */
export function unknownApis(dist) {
  const unused = knownNames().filter((name) => !used.has(name))
  const named = new RegExp(`(?<![\\w$-])(${unused.join('|')})(?![\\w$-])`, 'g')
  const scripts = readdirSync(dist, { recursive: true }).filter((file) => file.endsWith('.js'))
  return scripts.flatMap((file) => {
    const found = readFileSync(path.join(dist, file), 'utf8').match(named) ?? []
    return [...new Set(found)].map((name) => `${name} in ${file}`)
  })
}
