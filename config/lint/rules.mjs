import { arrowsRule } from './arrows.mjs'
import { enginePureRule } from './engine-pure.mjs'
import { offlineRule } from './offline.mjs'
import { storageDoorRule } from './storage-door.mjs'
import { wordsRule } from './words.mjs'

const plugins = {
  house: {
    rules: {
      arrows: arrowsRule,
      'engine-pure': enginePureRule,
      offline: offlineRule,
      'storage-door': storageDoorRule,
      words: wordsRule,
    },
  },
}
const src = ['src/**/*.{ts,tsx}']
const tests = ['**/*.test.{ts,tsx}']

/** Imports point one way, and the engine has one door. */
export const arrows = [{ files: src, plugins, rules: { 'house/arrows': 'error' } }]

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
  ...arrows,
  ...enginePure,
  ...offline,
  ...storageDoor,
  ...words,
  ...noInlineConfig,
]
