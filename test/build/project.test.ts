import { spawnSync } from 'node:child_process'
import path from 'node:path'
import project from '../../project.config.json'

const root = path.join(__dirname, '../..')

test('WeChat takes the package as it is built, and says at which base library it is tried', () => {
  // Its pages are written for the oldest phones already: WeChat's own compilers would only make them larger.
  const { es6, enhance, postcss, minified, minifyWXML, minifyWXSS } = project.setting
  expect([es6, enhance, postcss, minified]).toEqual([false, false, false, false])
  expect([minifyWXML, minifyWXSS]).toEqual([true, true])
  expect(project.libVersion).toBe('2.25.0')
  expect(project.appid).toBe('touristappid')
})

test('a key for uploads is not committed', () => {
  const { stdout } = spawnSync('git', ['check-ignore', 'private.wx0123456789abcdef.key'], {
    cwd: root,
    encoding: 'utf8',
  })
  expect(stdout.trim()).toBe('private.wx0123456789abcdef.key')
})
