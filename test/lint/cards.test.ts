import { cards } from '../../config/lint/rules.mjs'
import { linter } from './lint'

const lint = linter(cards)

test.each(['useAddToFavorites', 'useShareAppMessage', 'useShareTimeline'])(
  'a page makes no card by %s itself',
  async (name) => {
    const code = `import { ${name} } from '@tarojs/taro'\n${name}()`
    expect(await lint('src/pages/points/home/index.tsx', code)).toEqual([
      expect.stringContaining('which gives it its picture'),
    ])
    expect(await lint('src/pages/shared/share.ts', code)).toEqual([])
  },
)

test('what else a page asks of Taro is free', async () => {
  const code = "import { useRouter } from '@tarojs/taro'\nuseRouter()"
  expect(await lint('src/pages/points/home/index.tsx', code)).toEqual([])
})
