import { removeFixtures, writeFixture } from './fixture'
import { pageStyles, toPixels } from './styles'

afterAll(removeFixtures)

test('a page has the styles of the app, its own, and those that each imports', () => {
  const dist = writeFixture({
    'app.wxss': '@import "./base.wxss"; page { --step: 2.8rpx }',
    'base.wxss': '.a view { width: 100rpx; margin: -24rpx 1px }',
    'pages/home/index.wxss': '@import "../../base.wxss"; @import "/more.wxss"; .own { color: red }',
    'more.wxss': '@media (prefers-color-scheme: dark) { .more { height: 10rpx } }',
  })
  const sheet = pageStyles(dist, 'pages/home/index')
  expect(sheet(390).replace(/\s+/g, '')).toBe(
    '.awx-view{width:52px;margin:-13px1px}body{--step:1px}' +
      '.awx-view{width:52px;margin:-13px1px}' +
      '@media(prefers-color-scheme:dark){.more{height:5px}}.own{color:red}',
  )
  expect(sheet(768)).toContain('--step: 2px')
})

test('a page without styles has those of the app', () => {
  expect(pageStyles(writeFixture(), 'pages/home/index')(375)).toMatch(/body\s*\{\s*color:\s*#111/)
})

test.each([
  [0, 320, 0],
  [2, 375, 1],
  [2, 320, 1],
  [3, 375, 1],
  [4, 375, 2],
  [-1, 750, -1],
  [-24, 390, -13],
  [750, 390, 390],
])('%frpx on %i px are %i px', (rpx, width, pixels) => {
  expect(toPixels(rpx, width)).toBe(pixels)
})
