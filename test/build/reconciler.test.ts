import { readFileSync } from 'node:fs'
import path from 'node:path'
import reconcilerLoader from '../../config/weapp/reconciler'

const MODULES = path.join(__dirname, '../../node_modules')
const file = path.join(MODULES, 'react-reconciler/cjs/react-reconciler.production.min.js')

test('what is written into the reconciler is what its host says of itself', () => {
  const host = readFileSync(path.join(MODULES, '@tarojs/react/dist/react.esm.js'), 'utf8')
  const said = Array.from(host.matchAll(/(supports\w+): (true|false)/g), ([, name, value]) => [
    name,
    value,
  ])
  expect(Object.fromEntries(said)).toEqual({
    supportsMutation: 'true',
    supportsMicrotasks: 'true',
    supportsPersistence: 'false',
    supportsHydration: 'false',
  })
  const written = reconcilerLoader(readFileSync(file, 'utf8'))
  expect(written).not.toContain('$$$hostConfig.supports')
  expect(written).toMatch(/=true,\w+=false,\w+=false,/)
})

test('a reconciler that reads it otherwise stops the build', () => {
  expect(() => reconcilerLoader('')).toThrow(/supportsMutation/)
})
