import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unknownApis } from '../../config/verify-apis.mjs'

let dist: string
beforeEach(() => {
  dist = mkdtempSync(path.join(os.tmpdir(), 'jifenben-apis-'))
})
afterEach(() => rmSync(dist, { recursive: true }))

test.each([
  ['wx.getLocation({})', ['getLocation in a.js']],
  [
    "const names = ['getUserInfo', 'chooseAddress']",
    ['getUserInfo in a.js', 'chooseAddress in a.js'],
  ],
  ['taro.getWeRunData()', ['getWeRunData in a.js']],
  ['wx.login(), wx.login()', ['login in a.js']],
  ["const step = 'employer-login', loginUrl = 1", []],
  ['wx.navigateTo({}); wx.addPhoneCalendar({})', []],
])('%s', (code, found) => {
  writeFileSync(path.join(dist, 'a.js'), code)
  writeFileSync(path.join(dist, 'b.wxml'), code)
  expect(unknownApis(dist)).toEqual(found)
})
