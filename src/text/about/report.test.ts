import manifest from '../../../package.json'
import { reportText, VERSION } from './report'

test('the version is that of the package', () => {
  expect(VERSION).toBe(manifest.version)
})

test('a report names version, day and page, and nothing of the person', () => {
  expect(reportText('pages/points/home/index', '2026-11-27').split('\n').slice(0, 2)).toEqual([
    `积分本 ${VERSION}（资料查到2026-11-27）`,
    '页面：pages/points/home/index',
  ])
  expect(reportText(undefined, '2026-11-27')).toContain('页面：\n')
})
