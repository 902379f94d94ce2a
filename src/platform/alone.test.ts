import { isAlone } from './alone'

const mockOptions = jest.fn<{ scene?: number }, []>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: { getEnterOptionsSync: () => mockOptions() },
}))

test.each([
  [1154, true],
  [1155, false],
  [1007, false],
  [undefined, false],
])('entered by %p', (scene, alone) => {
  mockOptions.mockReturnValue({ scene })
  expect(isAlone()).toBe(alone)
})

test('a phone that does not say how it was entered shows the app', () => {
  mockOptions.mockImplementation(() => {
    throw new Error('getEnterOptionsSync is not a function')
  })
  expect(isAlone()).toBe(false)
})
