/**
 * `npm run ships`: writes into docs/security.md which packages are in the builds that are in dist/. What each is judged to
 * be stays as it stands; a new one is judged by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { format, resolveConfig } from 'prettier'
import { PAGE, shipped, tableOf } from './table.mjs'

const root = path.join(import.meta.dirname, '..', '..')
const file = path.join(root, PAGE)
const page = readFileSync(file, 'utf8')
const [before] = page.split('<!-- packages -->')
const [, after] = page.split('<!-- /packages -->')
const table = tableOf(page, shipped(root))
const written = `${before}<!-- packages -->\n\n${table}\n\n<!-- /packages -->${after}`
const config = await resolveConfig(file)
writeFileSync(file, await format(written, { ...config, parser: 'markdown' }))
console.log(table)
