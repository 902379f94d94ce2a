import { openPage } from './open'

const mockGo = jest.fn<Promise<string>, [string]>()
const mockTell = jest.fn<void, [string]>()
jest.mock('@/platform', () => ({
  go: (url: string) => mockGo(url),
  tell: (text: string) => mockTell(text),
}))

test('a page that opens says nothing; one that does not says what helps', async () => {
  mockGo.mockResolvedValue('went')
  await openPage('/pages/a')
  expect(mockTell).not.toHaveBeenCalled()
  mockGo.mockResolvedValue('refused')
  await openPage('/pages/a')
  expect(mockGo).toHaveBeenCalledWith('/pages/a')
  expect(mockTell).toHaveBeenCalledWith(expect.stringContaining('连上网'))
})
