import { typeScale } from './display'
import { typeScale as inBrowser } from './display.h5'

const mockTaro = { getAppBaseInfo: jest.fn<object, []>() }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

describe('weapp', () => {
  test.each([
    [{ fontSizeScaleFactor: 1.4 }, 1.4],
    [{ fontSizeScaleFactor: 3 }, 1.6],
    [{ fontSizeScaleFactor: 0.8 }, 1],
    [{ fontSizeScaleFactor: 0, fontSizeSetting: 23.8 }, 1.4],
    [{ fontSizeScaleFactor: '1.4' }, 1],
    [{ fontSizeSetting: 17 }, 1],
    [{ fontSizeSetting: NaN }, 1],
    [{}, 1],
  ])('%p is %d', (fields, scale) => {
    mockTaro.getAppBaseInfo.mockReturnValue(fields)
    expect(typeScale()).toBeCloseTo(scale, 10)
  })

  test('an old base library has no such call', () => {
    mockTaro.getAppBaseInfo.mockImplementation(() => {
      throw new TypeError('getAppBaseInfo is not a function')
    })
    expect(typeScale()).toBe(1)
  })
})

test('a browser enlarges type itself', () => {
  expect(inBrowser()).toBe(1)
})
