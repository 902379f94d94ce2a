import { openPage } from './open'

const mockGo = jest.fn<Promise<string>, [string]>()
jest.mock('@/platform', () => ({ go: (url: string) => mockGo(url) }))

test.each([
  ['went', true],
  ['refused', false],
])('a page that %s', async (answer, opened) => {
  mockGo.mockResolvedValue(answer)
  expect(await openPage('/pages/a')).toBe(opened)
  expect(mockGo).toHaveBeenCalledWith('/pages/a')
})
