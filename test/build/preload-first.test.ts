import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { preloadFirst } from '../../config/h5/preload-first.mjs'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'jifenben-build-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

test('index.html names what the first page needs, and nothing else', () => {
  for (const folder of ['js', 'css']) mkdirSync(path.join(dist, folder))
  for (const file of ['js/app.1.js', 'js/first.2.js', 'css/first.3.css', 'css/shared.4.css'])
    writeFileSync(path.join(dist, file), '')
  writeFileSync(path.join(dist, 'index.html'), '<head><title>a</title></head><body></body>')
  preloadFirst(dist)
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe(
    '<head><title>a</title>' +
      '<link rel="preload" href="./js/first.2.js" as="script">' +
      '<link rel="preload" href="./css/first.3.css" as="style">' +
      '</head><body></body>',
  )
})
