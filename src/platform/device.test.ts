import { canUse } from './capabilities'
import { copy } from './copy'
import { isSinglePage } from './scene'

const mockTaro = {
  canIUse: jest.fn<boolean, [string]>(),
  setClipboardData: jest.fn<Promise<object>, [object]>(),
  getLaunchOptionsSync: jest.fn<{ scene: number }, []>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

beforeEach(() => {
  jest.resetAllMocks()
  process.env.TARO_ENV = 'weapp'
})

function inBrowser(navigator: object) {
  process.env.TARO_ENV = 'h5'
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator })
}

describe('what can be used', () => {
  test('F25: on WeChat the base library is asked, feature by feature', () => {
    mockTaro.canIUse.mockReturnValue(true)
    expect(canUse('phone-calendar')).toBe(true)
    expect(mockTaro.canIUse).toHaveBeenCalledWith('addPhoneCalendar')
    mockTaro.canIUse.mockReturnValue(false)
    expect(canUse('phone-calendar')).toBe(false)
    expect(canUse('share-page')).toBe(true)
    expect(canUse('download-file')).toBe(false)
  })

  test('F30: in a browser only the table is asked', () => {
    process.env.TARO_ENV = 'h5'
    expect(canUse('copy-text')).toBe(true)
    expect(canUse('phone-calendar')).toBe(false)
    expect(mockTaro.canIUse).not.toHaveBeenCalled()
  })
})

describe('F26: copy', () => {
  test('on WeChat', async () => {
    mockTaro.setClipboardData.mockResolvedValue({ data: '', errMsg: 'ok' })
    await expect(copy('文')).resolves.toBe('copied')
    expect(mockTaro.setClipboardData).toHaveBeenCalledWith({ data: '文' })
    mockTaro.setClipboardData.mockRejectedValue({ errno: 112 })
    await expect(copy('文')).resolves.toBe('refused')
  })

  test('in a browser, through the browser', async () => {
    const writeText = jest.fn<Promise<void>, [string]>().mockResolvedValue()
    inBrowser({ clipboard: { writeText } })
    await expect(copy('文')).resolves.toBe('copied')
    expect(writeText).toHaveBeenCalledWith('文')
    expect(mockTaro.setClipboardData).not.toHaveBeenCalled()
    writeText.mockRejectedValue(new Error('NotAllowedError'))
    await expect(copy('文')).resolves.toBe('refused')
  })

  test('in a browser that has no clipboard here', async () => {
    inBrowser({})
    await expect(copy('文')).resolves.toBe('refused')
  })
})

test('F28: the single-page view of Moments', () => {
  const opened = (scene: number) => mockTaro.getLaunchOptionsSync.mockReturnValue({ scene })
  opened(1154)
  expect(isSinglePage()).toBe(true)
  opened(1001)
  expect(isSinglePage()).toBe(false)
  mockTaro.getLaunchOptionsSync.mockImplementation(() => {
    throw new Error('not now')
  })
  expect(isSinglePage()).toBe(false)
  process.env.TARO_ENV = 'h5'
  expect(isSinglePage()).toBe(false)
})
