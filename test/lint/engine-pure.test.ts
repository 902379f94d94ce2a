import { enginePure } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(enginePure)

test.each([
  ['Date', 'const x = new Date()'],
  ['Date', 'let x: Date | undefined'],
  ['Intl', 'const x = Intl.NumberFormat'],
  ['Promise', 'const x = Promise.resolve(1)'],
  ['Promise', 'declare function x(): Promise<void>'],
  ['async functions', 'const x = async () => 1'],
  ['async functions', 'async function x() {}'],
  ['async functions', 'const x = { async y() {} }'],
  ['wx', 'wx.getStorageSync("a")'],
  ['Taro', 'Taro.getStorageSync("a")'],
  ['Math.random', 'const x = Math.random()'],
  ['Math.random', 'const x = Math["random"]()'],
  ['Math as a whole', 'const { random } = Math'],
  ['window', 'window.alert("a")'],
  ['document', 'document.title'],
  ['localStorage', 'localStorage.getItem("a")'],
  ['globalThis', 'globalThis.Date'],
  ['console', 'console.log(1)'],
  ['setTimeout', 'setTimeout(() => {}, 1)'],
  ['performance', 'performance.now()'],
  ['eval', 'eval("1")'],
  ['Function', 'new Function("return 1")'],
  ['import()', 'const x = import("./y")'],
  ['localeCompare', '"a".localeCompare("b")'],
  ['toLocaleString', '(1).toLocaleString()'],
])('%s is reported in: %s', async (name, code) => {
  expect(await lint('src/engine/points/age.ts', code)).toEqual([
    `house/engine-pure: engine/ must not use ${name}.`,
  ])
})

test('await is reported', async () => {
  expect(await lint('src/engine/points/age.ts', 'await x\nfor await (const y of z) y()')).toEqual([
    'house/engine-pure: engine/ must not use await.',
    'house/engine-pure: engine/ must not use for await.',
  ])
})

test.each([
  ['src/engine/points/age.ts', 'export const x = Math.max(1, 2)'],
  ['src/engine/points/age.ts', 'export function* plans() { yield 1 }'],
  ['src/engine/points/age.ts', 'export const f = (window: number, performance: number) => window'],
  ['src/engine/points/age.ts', 'export const line = { document: 1, Date: 2 }.document'],
  ['src/engine/time/day.ts', 'export const x = new Date(0)'],
  ['src/engine/points/age.test.ts', 'const x = new Date()'],
  ['src/platform/clock.ts', 'export const x = () => new Date()'],
])('%s: %s passes', async (file, code) => {
  expect(await lint(file, code)).toEqual([])
})

test('engine/time is allowed Date and nothing more', async () => {
  expect(await lint('src/engine/time/day.ts', 'new Date(); Intl')).toEqual([
    'house/engine-pure: engine/ must not use Intl.',
  ])
})
