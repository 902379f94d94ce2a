import { offline } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(offline)
const banned = (name: string) =>
  `house/offline: No network, login or user information: ${name} is banned.`

test.each([
  ...['request', 'uploadFile', 'downloadFile', 'connectSocket', 'createUDPSocket', 'login'],
  ...['checkSession', 'getUserInfo', 'getUserProfile', 'getPhoneNumber', 'getLocation'],
  ...['chooseLocation', 'chooseAddress', 'getWeRunData', 'authorize', 'reportAnalytics'],
  ...['reportEvent', 'reportMonitor', 'requestSubscribeMessage', 'cloud', 'getClipboardData'],
])('wx.%s and Taro.%s are reported', async (name) => {
  const found = [banned(name)]
  expect(await lint('src/platform/a.ts', `wx.${name}()`)).toEqual(found)
  expect(await lint('src/platform/a.ts', `wx?.['${name}']()`)).toEqual(found)
  expect(await lint('src/pages/a/index.tsx', `Taro.${name}()`)).toEqual(found)
  expect(await lint('src/store/a.ts', `import { ${name} as x } from '@tarojs/taro'`)).toEqual(found)
  expect(await lint('src/store/a.ts', `import T from '@tarojs/taro'; T.${name}()`)).toEqual(found)
  expect(await lint('src/store/a.ts', `const { ${name} } = Taro`)).toEqual(found)
  expect(await lint('src/store/a.ts', `export { ${name} } from '@tarojs/taro'`)).toEqual(found)
})

test.each(['Taro[key]()', 'const t = Taro', 'use(wx)', 'const { ...all } = wx', 'x = { wx }'])(
  'a hidden member is reported in: %s',
  async (code) => {
    expect(await lint('src/platform/a.ts', code)).toEqual([
      expect.stringContaining('house/offline: Name the member where it is used'),
    ])
  },
)

test.each([
  ['fetch', 'fetch("a")'],
  ['fetch', 'window.fetch("a")'],
  ['XMLHttpRequest', 'new XMLHttpRequest()'],
  ['WebSocket', 'new WebSocket("a")'],
  ['EventSource', 'new EventSource("a")'],
  ['sendBeacon', 'navigator.sendBeacon("a")'],
  ['geolocation', 'navigator.geolocation'],
  ['axios', 'import axios from "axios"'],
  ['node:https', 'import https from "node:https"'],
  ['https://a.example/b.js', 'const x = import("https://a.example/b.js")'],
  ['openType="getPhoneNumber"', '<Button openType="getPhoneNumber" />'],
  ['open-type="getUserInfo"', '<button open-type={"getUserInfo"} />'],
  ['openType="chooseAvatar"', '<Button openType={a ? "share" : "chooseAvatar"} />'],
  ['onGetPhoneNumber', '<Button onGetPhoneNumber={f} />'],
  ['type="nickname"', '<Input type="nickname" />'],
  ['src="//a.example/b.png"', '<Image src="//a.example/b.png" />'],
  ['WebView', 'import { WebView } from "@tarojs/components"'],
])('%s is reported in: %s', async (name, code) => {
  expect(await lint('src/pages/a/index.tsx', code)).toEqual([banned(name)])
})

test.each([
  'import Taro, { useDidShow } from "@tarojs/taro"; void Taro.navigateTo({ url: "/pages/a/index" })',
  'import Taro from "@tarojs/taro"; type Api = Pick<typeof Taro, "setClipboardData">',
  'if (typeof wx !== "undefined") wx.setClipboardData({ data: "a" })',
  'const x = { request: 1, login: 2 }.request',
  'const f = (fetch: () => void) => fetch()',
  '<Button openType="share" />',
  '<Input type="number" />',
  '<Image src={icon} />',
])('passes: %s', async (code) => {
  expect(await lint('src/pages/a/index.tsx', code)).toEqual([])
})
