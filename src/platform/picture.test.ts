import { canvasOf, type Drawing, pictureOf, sendPicture } from './picture'

const mockFound = jest.fn<unknown, []>()
const mockSelect = jest.fn((_selector: string) => ({
  fields: (_what: object, done: (found: unknown) => void) => ({ exec: () => done(mockFound()) }),
}))
const mockTaro = {
  createSelectorQuery: () => ({ select: mockSelect }),
  canIUse: jest.fn<boolean, [string]>(),
  canvasToTempFilePath: jest.fn<Promise<object>, [object]>(),
  previewImage: jest.fn<Promise<object>, [object]>(),
  showShareImageMenu: jest.fn<Promise<object>, [object]>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

const CANVAS: Drawing = { width: 1260, height: 1008, getContext: () => null }

beforeEach(() => {
  mockTaro.canIUse.mockReset().mockReturnValue(true)
  mockTaro.canvasToTempFilePath.mockReset()
  mockTaro.previewImage.mockReset().mockResolvedValue({})
  mockTaro.showShareImageMenu.mockReset().mockResolvedValue({})
})

test('the canvas of an id', async () => {
  mockFound.mockReturnValue({ node: CANVAS })
  expect(await canvasOf('card')).toBe(CANVAS)
  expect(mockSelect).toHaveBeenCalledWith('#card')
})

test.each([[null], [{}], [{ node: null }]])('no canvas where the phone finds %j', async (found) => {
  mockFound.mockReturnValue(found)
  expect(await canvasOf('card')).toBeUndefined()
})

test('a file has as many pixels as its canvas', async () => {
  mockTaro.canvasToTempFilePath.mockResolvedValue({ tempFilePath: 'http://tmp/1.png' })
  expect(await pictureOf(CANVAS)).toBe('http://tmp/1.png')
  const size = { width: 1260, height: 1008, destWidth: 1260, destHeight: 1008 }
  expect(mockTaro.canvasToTempFilePath.mock.calls).toEqual([
    [{ canvas: CANVAS, x: 0, y: 0, ...size }],
  ])
})

test('a phone that makes no file says so by none', async () => {
  mockTaro.canvasToTempFilePath.mockRejectedValue({ errMsg: 'canvasToTempFilePath:fail' })
  expect(await pictureOf(CANVAS)).toBeUndefined()
})

test('the menu is asked for in the tap itself', async () => {
  const sending = sendPicture('http://tmp/1.png')
  expect(mockTaro.showShareImageMenu.mock.calls).toEqual([[{ path: 'http://tmp/1.png' }]])
  expect(await sending).toBe('sent')
  expect(mockTaro.previewImage).not.toHaveBeenCalled()
})

test.each([
  ['showShareImageMenu:fail cancel', 'cancelled'],
  ['showShareImageMenu:fail can only be invoked by user TAP gesture.', 'refused'],
  ['showShareImageMenu:fail auth deny', 'refused'],
  [undefined, 'refused'],
])('a menu that answers %s is %s', async (errMsg, answer) => {
  mockTaro.showShareImageMenu.mockRejectedValue({ errMsg })
  expect(await sendPicture('http://tmp/1.png')).toBe(answer)
})

test('what the phone throws at once is a refusal', async () => {
  mockTaro.showShareImageMenu.mockImplementation(() => {
    throw new TypeError('showShareImageMenu is not a function')
  })
  expect(await sendPicture('http://tmp/1.png')).toBe('refused')
})

test('an old base library shows the picture, or refuses', async () => {
  mockTaro.canIUse.mockImplementation((name) => name !== 'showShareImageMenu')
  expect(await sendPicture('http://tmp/1.png')).toBe('shown')
  expect(mockTaro.previewImage).toHaveBeenCalledWith({ urls: ['http://tmp/1.png'] })
  mockTaro.previewImage.mockRejectedValue({ errMsg: 'previewImage:fail' })
  expect(await sendPicture('http://tmp/1.png')).toBe('refused')
  expect(mockTaro.showShareImageMenu).not.toHaveBeenCalled()
})
