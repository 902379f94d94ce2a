import fs from 'node:fs'
import path from 'node:path'
import { readJson } from './files'

interface SubPackage {
  root: string
  pages: string[]
}

/** app.json, as far as the host reads it. */
interface AppJson {
  pages: string[]
  subPackages?: SubPackage[]
  subpackages?: SubPackage[]
  window?: { navigationBarTitleText?: string }
  tabBar?: {
    list: { pagePath: string; text: string; iconPath?: string; selectedIconPath?: string }[]
  }
  usingComponents?: Record<string, string>
  lazyCodeLoading?: string
  themeLocation?: string
}

/** theme.json: light and dark, each with its values by name. */
type Themes = Record<string, Record<string, string>>

interface PageJson {
  navigationBarTitleText?: string
  usingComponents?: Record<string, string>
}

/** What a package declares, checked: every page and component it names is there. */
export interface Manifest {
  app: AppJson
  /** All pages, of subpackages too, in order. */
  pages: string[]
  tabs: { pagePath: string; text: string }[]
  subRoots: string[]
  lazy: boolean
  /** Tag → file without extension, for a page or component. */
  components(file: string): Record<string, string>
  /** Title of a page's navigation bar. */
  title(page: string): string
}

/** Reads and checks app.json and the .json of every page and component; throws at the first fault. */
export function readManifest(distDir: string): Manifest {
  const app = readJson(distDir, 'app.json') as AppJson
  const subs = app.subPackages ?? app.subpackages ?? []
  const subPages = subs.flatMap((sub) => sub.pages.map((page) => path.posix.join(sub.root, page)))
  const pages = [...(app.pages ?? []), ...subPages]
  const tabs = app.tabBar?.list ?? []
  if (!(app.pages?.length > 0)) throw new Error('app.json: there are no pages')
  if (new Set(pages).size < pages.length) throw new Error('app.json: a page is listed twice')
  if (app.tabBar && (tabs.length < 2 || tabs.length > 5))
    throw new Error('app.json: tabBar has 2 to 5 items')
  const themes = app.themeLocation
    ? Object.values(readJson(distDir, app.themeLocation) as Themes)
    : []
  // `@name` stands for a value of theme.json, one for each theme.
  const themed = (value: string | undefined): string[] => {
    if (!value?.startsWith('@')) return value ? [value] : []
    return themes.map((theme) => theme[value.slice(1)] ?? `${value} in ${app.themeLocation}`)
  }
  for (const tab of tabs) {
    if (!app.pages.includes(tab.pagePath))
      throw new Error(`app.json: tab ${tab.pagePath} is no page`)
    for (const icon of [tab.iconPath, tab.selectedIconPath].flatMap(themed)) {
      if (!fs.existsSync(path.join(distDir, icon))) throw new Error(`app.json: ${icon} is missing`)
    }
  }
  const parts = new Map<string, PageJson>()
  const resolve = (file: string, used: Record<string, string> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(used).map(([tag, to]) => [tag, resolvePart(file, to)]))
  const visit = (file: string, user: string): void => {
    if (parts.has(file)) return
    for (const type of ['js', 'json', 'wxml']) {
      const missing = !fs.existsSync(path.join(distDir, `${file}.${type}`))
      if (missing) throw new Error(`${user} names ${file}, but ${file}.${type} is missing`)
    }
    const json = readJson(distDir, `${file}.json`) as PageJson
    parts.set(file, json)
    for (const to of Object.values(resolve(file, json.usingComponents))) visit(to, `${file}.json`)
  }
  for (const page of pages) visit(page, 'app.json')
  const shared = resolve('app', app.usingComponents)
  for (const to of Object.values(shared)) visit(to, 'app.json')
  const components = new Map(
    Array.from(parts, ([file, json]) => [
      file,
      { ...shared, ...resolve(file, json.usingComponents) },
    ]),
  )
  return {
    app,
    pages,
    tabs: tabs.map(({ pagePath, text }) => ({ pagePath, text })),
    subRoots: subs.map((sub) => sub.root.replace(/^\/|\/$/g, '')),
    lazy: app.lazyCodeLoading === 'requiredComponents',
    components: (file) => components.get(file) ?? shared,
    title: (page) =>
      parts.get(page)?.navigationBarTitleText ?? app.window?.navigationBarTitleText ?? '',
  }
}

function resolvePart(from: string, to: string): string {
  return to.startsWith('/') ? to.slice(1) : path.posix.join(path.posix.dirname(from), to)
}
