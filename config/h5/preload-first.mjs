import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const KINDS = { js: 'script', css: 'style' }

/**
 * Names in index.html what the first page needs, so that it is fetched beside the app and not after it.
 * @param {string} dist
 */
export function preloadFirst(dist) {
  const index = path.join(dist, 'index.html')
  const links = Object.entries(KINDS).flatMap(([folder, as]) =>
    readdirSync(path.join(dist, folder))
      .filter((file) => file.startsWith('first.'))
      .map((file) => `<link rel="preload" href="./${folder}/${file}" as="${as}">`),
  )
  const html = readFileSync(index, 'utf8')
  writeFileSync(index, html.replace('</head>', `${links.join('')}</head>`))
}
