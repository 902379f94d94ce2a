import { readFileSync } from 'node:fs'
import path from 'node:path'
import cut, { CALLED, HOST } from '../../config/weapp/reconciler-loader'

const read = (file: string) =>
  readFileSync(path.join(__dirname, '../../node_modules', file), 'utf8')
const TARO = read('@tarojs/react/dist/react.esm.js')
const RECONCILER = read('react-reconciler/cjs/react-reconciler.production.min.js')

/** The names that a pattern finds, each once. */
const namesIn = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name]) => name))].sort()

test.each(Object.entries(HOST))('%s is %s, as Taro has it', (name, value) => {
  expect(new RegExp(`\\b${name}: true,`).test(TARO)).toBe(value)
})

test('what Taro calls is kept, and no more', () => {
  // Only while developing.
  const called = namesIn(TARO, /\b(?:TaroReconciler|renderer)\.(\w+)/g).filter(
    (name) => name !== 'injectIntoDevTools',
  )
  expect(called).toEqual(CALLED)
  expect(namesIn(cut(RECONCILER), /exports\.(\w+)=/g)).toEqual(CALLED)
})

test('a reconciler that asks for other things is not cut in silence', () => {
  expect(() => cut(RECONCILER.replace('supportsHydration', 'canHydrate'))).toThrow(
    'The reconciler does not ask for supportsHydration any more',
  )
})
