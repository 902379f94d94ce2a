import { leadTo } from './lead-to'
import { leadTo as leadToH5 } from './lead-to.h5'

const mockScroll = jest.fn<Promise<unknown>, [object]>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return { pageScrollTo: mockScroll }
  },
}))

test('WeChat scrolls to it once it is drawn, and nothing breaks where it cannot', () => {
  jest.useFakeTimers()
  mockScroll.mockRejectedValue(new Error('pageScrollTo:fail'))
  leadTo('year')
  expect(mockScroll).not.toHaveBeenCalled()
  jest.runAllTimers()
  expect(mockScroll.mock.calls).toEqual([[{ selector: '#year' }]])
  jest.useRealTimers()
})

test('a browser does, too, where it is there', () => {
  const scrolled = jest.fn<void, [object]>()
  const found = jest.fn((id: string) => (id === 'year' ? { scrollIntoView: scrolled } : null))
  Object.assign(globalThis, {
    requestAnimationFrame: (run: () => void) => run(),
    document: { getElementById: found },
  })
  leadToH5('year')
  leadToH5('gone')
  expect(scrolled.mock.calls).toEqual([[{ block: 'start' }]])
})
