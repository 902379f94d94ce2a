import { enginePureRule } from './engine-pure.mjs'
import { offlineRule } from './offline.mjs'
import { storageDoorRule } from './storage-door.mjs'
import { wordsRule } from './words.mjs'

const plugins = {
  house: {
    rules: {
      'engine-pure': enginePureRule,
      offline: offlineRule,
      'storage-door': storageDoorRule,
      words: wordsRule,
    },
  },
}
const src = ['src/**/*.{ts,tsx}']
const tests = ['**/*.test.{ts,tsx}']

const declared = ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration'
const moduleState = [
  `${declared}[kind=/let|var/]`,
  `${declared} > VariableDeclarator > NewExpression[callee.name=/^(Weak)?(Map|Set)$/]`,
]
const message = 'What outlives a page stands in src/store, not in a variable of a module.'

/** The engine knows no clock, platform, chance or waiting; engine/time alone knows Date. */
export const enginePure = [
  {
    files: ['src/engine/**/*.ts'],
    ignores: tests,
    plugins,
    rules: { 'house/engine-pure': 'error' },
  },
  {
    files: ['src/engine/time/**/*.ts'],
    ignores: tests,
    rules: { 'house/engine-pure': ['error', { allow: ['Date'] }] },
  },
]

/** No network, login or user information. */
export const offline = [{ files: src, plugins, rules: { 'house/offline': 'error' } }]

/** Only store/ and platform/ keep data. */
export const storageDoor = [
  { files: src, ignores: tests, plugins, rules: { 'house/storage-door': 'error' } },
  {
    files: ['src/store/**/*.ts'],
    ignores: tests,
    rules: { 'house/storage-door': ['error', { taro: true }] },
  },
  { files: ['src/platform/**/*.{ts,tsx}'], rules: { 'house/storage-door': 'off' } },
]

/** What outlives a page stands in the store, and in no variable beside it. */
export const pageState = [
  {
    files: ['src/{pages,ui}/**/*.{ts,tsx}'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...moduleState.map((selector) => ({ selector, message }))],
    },
  },
]

/** A card without a picture of its own shows the page it was sent from. */
export const cards = [
  {
    files: src,
    ignores: ['src/pages/shared/share.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@tarojs/taro',
              importNames: ['useAddToFavorites', 'useShareAppMessage', 'useShareTimeline'],
              message: 'A card is made by pages/shared/share.ts, which gives it its picture.',
            },
          ],
        },
      ],
    },
  },
]

/** Words are said by text/ alone; input/ reads Chinese, policy/ quotes it, and configurations name pages. */
export const words = [
  {
    files: src,
    ignores: [...tests, 'src/**/*.config.ts', 'src/{text,input}/**', 'src/engine/policy/**'],
    plugins,
    rules: { 'house/words': 'error' },
  },
]

/** A rule is changed here, in sight, and never switched off beside the code. */
export const noInlineConfig = [{ linterOptions: { noInlineConfig: true } }]

export const houseRules = [
  ...enginePure,
  ...offline,
  ...storageDoor,
  ...pageState,
  ...cards,
  ...words,
  ...noInlineConfig,
]
