import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { missingFiles } from '../../config/verify-build.mjs'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'jifenben-build-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

function write(files: Record<string, unknown>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true })
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    writeFileSync(path.join(dist, name), text)
  }
}

const page = { 'pages/a/index.js': '', 'pages/a/index.wxml': '', 'pages/a/index.json': {} }
const weapp = { 'app.js': '', 'project.config.json': {}, ...page }

test('a weapp build that wrote nothing is named as such', () => {
  expect(missingFiles('weapp', dist)).toEqual(['app.json', 'app.js', 'project.config.json'])
})

test('a whole weapp build lacks nothing', () => {
  write({ ...weapp, 'app.json': { pages: ['pages/a/index'] } })
  expect(missingFiles('weapp', dist)).toEqual([])
})

test('missing pages, icons, icons named by theme and what else is named are found', () => {
  write({
    ...weapp,
    'app.json': {
      pages: ['pages/a/index', 'pages/b/index'],
      themeLocation: 'theme.json',
      sitemapLocation: 'sitemap.json',
      tabBar: { list: [{ iconPath: 'a.png', selectedIconPath: '@icon' }, { iconPath: '@none' }] },
    },
    'theme.json': { light: { icon: 'light.png', none: 'a.png' }, dark: { icon: 'dark.png' } },
    'light.png': '',
  })
  expect(missingFiles('weapp', dist)).toEqual([
    'sitemap.json',
    ...['pages/b/index.js', 'pages/b/index.wxml', 'pages/b/index.json'],
    ...['a.png', 'dark.png', 'a.png', 'dark @none'],
  ])
})

test('an H5 build needs its page and the scripts that it names', () => {
  expect(missingFiles('h5', dist)).toEqual(['index.html'])
  write({ 'index.html': '<script src="./js/app.js"></script>' })
  expect(missingFiles('h5', dist)).toEqual(['worker.js', 'js/app.js', 'js/*.js'])
  write({ 'js/app.js': '', 'worker.js': '' })
  expect(missingFiles('h5', dist)).toEqual([])
})
