import { words } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(words)
const word = (text: string) => `house/words: Words lie in text/: “${text}”.`

test.each([
  ['const a = "修改"', '修改'],
  ['const a = `共${n}段`', '共', '段'],
  ['<View>\n  修改\n</View>', '修改'],
  ['<Row name="修改" />', '修改'],
  ['<Row name={open ? "" : "修改"} />', '修改'],
  ['parts.join("，")', '，'],
  ['const names = { "社保": 1 }', '社保'],
])('%s is reported', async (code, ...texts) => {
  for (const path of ['src/pages/a/b/index.tsx', 'src/ui/a/index.tsx'])
    expect(await lint(path, code)).toEqual(texts.map(word))
})

test.each([
  'src/engine/points/a.ts',
  'src/store/a.ts',
  'src/platform/a.ts',
  'src/app.tsx',
  'src/pages/paths.ts',
])('words are reported in %s', async (path) => {
  expect(await lint(path, 'const a = "修改"')).toEqual([word('修改')])
})

test.each([
  'src/text/points/a.ts',
  'src/input/a.ts',
  'src/engine/policy/2023/a.ts',
  'src/pages/a/b/index.config.ts',
  'src/app.config.ts',
  'src/engine/points/a.test.ts',
  'src/store/a.test.ts',
])('words may stand in %s', async (path) => {
  expect(await lint(path, 'const a = "修改"')).toEqual([])
})

test.each([
  '// 修改\nconst a = 1',
  '/** 修改 */\nconst a = 1',
  'const a = /^至今/',
  '<View>▾ ✓ ›</View>',
])('passes: %s', async (code) => {
  expect(await lint('src/pages/a/b/index.tsx', code)).toEqual([])
})
