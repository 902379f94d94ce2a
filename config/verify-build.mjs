import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { WORKER } from './h5/write-worker.mjs'

const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** `taro build` exits 0 on an invalid config and on a missing icon; this names what is missing. */
export function missingFiles(target, dist) {
  const wanted = target === 'weapp' ? weappFiles(dist) : h5Files(dist)
  return wanted.filter((file) => !existsSync(path.join(dist, file)))
}

function weappFiles(dist) {
  const always = ['app.json', 'app.js', 'project.config.json']
  if (!existsSync(path.join(dist, 'app.json'))) return always

  const app = read(path.join(dist, 'app.json'))
  const packages = app.subPackages ?? app.subpackages ?? []
  const pages = [
    ...app.pages,
    ...packages.flatMap(({ root, pages }) => pages.map((page) => path.posix.join(root, page))),
  ]
  const named = [app.themeLocation, app.sitemapLocation].filter(Boolean)
  return [
    ...always,
    ...named,
    ...pages.flatMap((page) => ['.js', '.wxml', '.json'].map((extension) => page + extension)),
    ...tabIcons(app, dist),
  ]
}

function tabIcons(app, dist) {
  const items = app.tabBar?.list ?? []
  const icons = items.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
  return icons.filter(Boolean).flatMap((icon) => inThemes(icon, app, dist))
}

/** '@name' stands for one value in each theme; a value missing there is its own missing file. */
function inThemes(value, app, dist) {
  if (!value.startsWith('@')) return [value]
  const themeFile = path.join(dist, app.themeLocation ?? 'theme.json')
  if (!existsSync(themeFile)) return [value]
  const themes = read(themeFile)
  return ['light', 'dark'].map((theme) => themes[theme]?.[value.slice(1)] ?? `${theme} ${value}`)
}

function h5Files(dist) {
  const always = ['index.html']
  if (!existsSync(path.join(dist, 'index.html'))) return always
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1])
  const scripts = existsSync(path.join(dist, 'js')) ? readdirSync(path.join(dist, 'js')) : []
  return [...always, WORKER, ...linked, ...(scripts.length === 0 ? ['js/*.js'] : [])]
}
