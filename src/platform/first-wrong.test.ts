import { leadToWrong, onLed } from './first-wrong'

const mockFound = jest.fn<unknown, []>()
const mockSelect = jest.fn((_selector: string) => ({
  boundingClientRect: (done: (found: unknown) => void) => ({ exec: () => done(mockFound()) }),
}))
const mockScroll = jest.fn<Promise<unknown>, [object]>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return { createSelectorQuery: () => ({ select: mockSelect }), pageScrollTo: mockScroll }
  },
}))

const led = jest.fn<void, [string]>()
let stop: () => void

beforeEach(() => {
  jest.clearAllMocks()
  stop = onLed(led)
})
afterEach(() => stop())

test('the page is scrolled to the first field that is wrong, and that one is told', () => {
  mockScroll.mockResolvedValue({})
  mockFound.mockReturnValue({ id: ':r1:' })
  leadToWrong()
  expect(mockSelect).toHaveBeenCalledWith('.wrong')
  expect(mockScroll).toHaveBeenCalledWith({ selector: '.wrong' })
  expect(led.mock.calls).toEqual([[':r1:']])
})

test('it is told where the page does not scroll, too', () => {
  mockScroll.mockRejectedValue(new Error('pageScrollTo:fail'))
  mockFound.mockReturnValue({ id: ':r1:' })
  leadToWrong()
  expect(led).toHaveBeenCalledTimes(1)
})

test.each([null, undefined, [[]]])('where nothing is wrong nothing happens (%j)', (found) => {
  mockFound.mockReturnValue(found)
  leadToWrong()
  expect([...mockScroll.mock.calls, ...led.mock.calls]).toEqual([])
})

test('who has stopped to listen is not told', () => {
  mockScroll.mockResolvedValue({})
  mockFound.mockReturnValue({ id: ':r1:' })
  stop()
  leadToWrong()
  expect(led).not.toHaveBeenCalled()
})
