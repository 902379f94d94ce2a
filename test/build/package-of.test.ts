import { packageOf } from '../../config/ships/package-of.mjs'

test.each([
  ['/a/node_modules/react/index.js', 'react'],
  ['node_modules/@tarojs/api/dist/a.js', '@tarojs/api'],
  ['C:\\a\\node_modules\\react\\index.js', 'react'],
  ['/a/node_modules/x/node_modules/@y/z/index.js', 'x/node_modules/@y/z'],
  // A copy inside a package's own files is the package's.
  ['/a/node_modules/@tarojs/components/lib/node_modules/.pnpm/tslib/a.js', '@tarojs/components'],
  ['/a/src/app.tsx', undefined],
  [null, undefined],
])('%s belongs to %s', (file, name) => {
  expect(packageOf(file)).toBe(name)
})
