import { leadOn } from './lead-on'

const mockPages = jest.fn<unknown[], []>()
const mockScroll = jest.fn<Promise<unknown>, [object]>()
const mockFound = jest.fn<unknown, []>()
const mockSelect = jest.fn<object, [string]>(() => mockQuery)
const mockSelectAll = jest.fn<object, [string]>(() => mockQuery)
const mockQuery: object = {
  select: mockSelect,
  selectAll: mockSelectAll,
  selectViewport: () => mockQuery,
  boundingClientRect: () => mockQuery,
  scrollOffset: () => mockQuery,
  exec: (done: (found: unknown) => void) => done(mockFound()),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return {
      getCurrentPages: mockPages,
      createSelectorQuery: () => mockQuery,
      pageScrollTo: mockScroll,
    }
  },
}))

const place = (top: number, height: number) => ({ top, bottom: top + height })
const ANSWERED = place(300, 200)
const FOOT = place(700, 60)

/** What is scrolled to after an answer, with these below it or above. */
function scrolled(open: object[], foot: object | null = FOOT): unknown {
  mockFound.mockReturnValue([ANSWERED, open, foot, { scrollTop: 100 }])
  leadOn('answer-1')
  jest.runAllTimers()
  return mockScroll.mock.calls[0]?.[0]
}

beforeEach(() => {
  jest.clearAllMocks()
  jest.useFakeTimers()
  mockPages.mockReturnValue([{}])
  mockScroll.mockRejectedValue(new Error('pageScrollTo:fail'))
})
afterEach(() => jest.useRealTimers())

test('what is asked below an answer comes out from under the foot, as far as it must', () => {
  expect(scrolled([place(200, 90), place(600, 150), place(760, 150)])).toEqual({ scrollTop: 162 })
  expect(mockSelect.mock.calls).toEqual([['#answer-1'], ['.cover']])
  expect(mockSelectAll).toHaveBeenCalledWith('.open')
})

test('what is taller than the room for it begins at its top', () => {
  expect(scrolled([place(560, 900)])).toEqual({ scrollTop: 100 + 560 - 56 })
})

test.each([
  ['what is wholly seen', [place(520, 168)]],
  ['what is open above the answer', [place(200, 90)]],
  ['nothing', []],
])('for %s the page stays', (_what, open) => {
  expect(scrolled(open)).toBeUndefined()
})

test('without a foot it stays too', () => {
  expect(scrolled([place(600, 150)], null)).toBeUndefined()
})

test('nor does a page move that the answer has opened', () => {
  mockPages.mockReturnValueOnce([{}]).mockReturnValue([{}, {}])
  expect(scrolled([place(600, 150)])).toBeUndefined()
})
