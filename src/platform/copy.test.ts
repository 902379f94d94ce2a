import { copy } from './copy'

const mockTaro = {
  setClipboardData: jest.fn<Promise<object>, [object]>(),
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

describe('copy', () => {
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
