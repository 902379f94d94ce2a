import { noInlineConfig, storageDoor } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter([...storageDoor, ...noInlineConfig])

test.each([
  ['src/pages/a/index.tsx', 'Taro.setStorageSync("a", 1)', 'setStorageSync'],
  ['src/ui/a/index.tsx', 'wx.getStorageInfo()', 'getStorageInfo'],
  ['src/text/a.ts', 'import { clearStorage } from "@tarojs/taro"', 'clearStorage'],
  ['src/app.tsx', 'const { removeStorageSync } = Taro', 'removeStorageSync'],
  ['src/pages/a/index.tsx', 'localStorage.clear()', 'localStorage'],
  ['src/pages/a/index.tsx', 'window.sessionStorage', 'sessionStorage'],
  ['src/store/a.ts', 'localStorage.clear()', 'localStorage'],
  ['src/store/a.ts', 'indexedDB.open("a")', 'indexedDB'],
])('%s: %s is reported', async (file, code, name) => {
  expect(await lint(file, code)).toEqual([
    expect.stringMatching(`^house/storage-door: Only .*platform/ may use ${name}\\.$`),
  ])
})

test.each([
  ['src/store/a.ts', 'Taro.setStorageSync("a", 1)'],
  ['src/platform/storage.ts', 'Taro.setStorageSync("a", 1); localStorage.clear()'],
  ['src/pages/a/index.tsx', 'Taro.navigateBack()'],
  ['test/h5/a.test.ts', 'localStorage.clear()'],
])('%s: %s passes', async (file, code) => {
  expect(await lint(file, code)).toEqual([])
})

test('a rule cannot be switched off beside the code', async () => {
  const code = '// eslint-disable-next-line\nlocalStorage.clear()'
  expect(await lint('src/pages/a/index.tsx', code)).toEqual([
    expect.stringMatching('eslint-disable-next-line.* has no effect'),
    expect.stringMatching('^house/storage-door'),
  ])
})
