import { boxOf } from './box'

const mockFound = jest.fn<unknown, []>()
const mockSelect = jest.fn((_selector: string) => ({
  boundingClientRect: (done: (found: unknown) => void) => ({ exec: () => done(mockFound()) }),
}))

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return { createSelectorQuery: () => ({ select: mockSelect }) }
  },
}))

const BOX = { left: 1, top: 2, width: 3, height: 4 }

test('the box of the element of an id', async () => {
  mockFound.mockReturnValue(BOX)
  expect(await boxOf('cells')).toBe(BOX)
  expect(mockSelect).toHaveBeenCalledWith('#cells')
})

test('no box where there is no such element', async () => {
  mockFound.mockReturnValue(null)
  expect(await boxOf('cells')).toBeUndefined()
  mockFound.mockReturnValue([])
  expect(await boxOf('cells')).toBeUndefined()
})
