import * as fc from 'fast-check'
import { back, go, goInPlace, goTab, goUp, onRefusal, readId } from './route'

const mockTaro = {
  getCurrentPages: jest.fn<object[], []>(),
  navigateTo: jest.fn<Promise<object>, [object]>(),
  redirectTo: jest.fn<Promise<object>, [object]>(),
  switchTab: jest.fn<Promise<object>, [object]>(),
  pageScrollTo: jest.fn<Promise<object>, [object]>(),
  navigateBack: jest.fn<Promise<object>, [object]>(),
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

function deep(pages: number) {
  mockTaro.getCurrentPages.mockReturnValue(Array.from({ length: pages }, () => ({})))
}

const DONE = { errMsg: 'ok' }

beforeEach(() => {
  jest.resetAllMocks()
  for (const move of [
    mockTaro.navigateTo,
    mockTaro.redirectTo,
    mockTaro.switchTab,
    mockTaro.pageScrollTo,
    mockTaro.navigateBack,
  ]) {
    move.mockResolvedValue(DONE)
  }
})

describe('go', () => {
  test.each([
    [7, mockTaro.navigateTo, mockTaro.redirectTo],
    [8, mockTaro.redirectTo, mockTaro.navigateTo],
    [10, mockTaro.redirectTo, mockTaro.navigateTo],
  ])('at depth %i', async (depth, used, unused) => {
    deep(depth)
    await expect(go('/pages/points/indicator/index')).resolves.toBe('went')
    expect(used).toHaveBeenCalledWith({ url: '/pages/points/indicator/index' })
    expect(unused).not.toHaveBeenCalled()
  })

  test('says when the platform refuses', async () => {
    deep(1)
    mockTaro.navigateTo.mockRejectedValue({ errMsg: 'navigateTo:fail page not found' })
    await expect(go('/pages/none/index')).resolves.toBe('refused')
  })
})

describe('to a page that may be open below', () => {
  const open = (...routes: string[]) =>
    mockTaro.getCurrentPages.mockReturnValue(routes.map((route) => ({ route })))

  test('it is come back to, past those that lie on it', async () => {
    open('pages/a/index', 'pages/b/index', 'pages/c/index', 'pages/d/index')
    await expect(goUp('/pages/b/index')).resolves.toBe('went')
    expect(mockTaro.navigateBack).toHaveBeenCalledWith({ delta: 2 })
    expect(mockTaro.navigateTo).not.toHaveBeenCalled()
  })

  test('a browser writes it with its slash; of two the upper one is meant', async () => {
    open('/pages/b/index', '/pages/b/index', '/pages/d/index')
    await goUp('/pages/b/index')
    expect(mockTaro.navigateBack).toHaveBeenCalledWith({ delta: 1 })
  })

  test('it is opened where it is none of them', async () => {
    open('pages/a/index', 'pages/bb/index')
    await expect(goUp('/pages/b/index')).resolves.toBe('went')
    expect(mockTaro.navigateTo).toHaveBeenCalledWith({ url: '/pages/b/index' })
    expect(mockTaro.navigateBack).not.toHaveBeenCalled()
  })
})

test('in the place of a page, however few there are', async () => {
  deep(1)
  await expect(goInPlace('/pages/points/indicator/index')).resolves.toBe('went')
  expect(mockTaro.redirectTo).toHaveBeenCalledWith({ url: '/pages/points/indicator/index' })
  expect(mockTaro.navigateTo).not.toHaveBeenCalled()
  mockTaro.redirectTo.mockRejectedValue({ errMsg: 'redirectTo:fail' })
  await expect(goInPlace('/pages/none/index')).resolves.toBe('refused')
})

test('a tab, from its top', async () => {
  await expect(goTab('/pages/points/home/index')).resolves.toBe('went')
  expect(mockTaro.pageScrollTo).toHaveBeenCalledWith({ scrollTop: 0, duration: 0 })
  const heard = jest.fn()
  onRefusal(heard)
  mockTaro.pageScrollTo.mockClear().mockRejectedValue({ errMsg: 'pageScrollTo:fail' })
  await expect(goTab('/pages/points/home/index')).resolves.toBe('went')
  expect(heard).not.toHaveBeenCalled()
  mockTaro.pageScrollTo.mockClear()
  mockTaro.switchTab.mockRejectedValue({ errMsg: 'switchTab:fail' })
  await expect(goTab('/pages/points/home/index')).resolves.toBe('refused')
  expect(mockTaro.pageScrollTo).not.toHaveBeenCalled()
})

test('a tab is shown at one of its parts, once that is drawn', async () => {
  jest.useFakeTimers()
  await goTab('/pages/renewal/home/index', 'timeline')
  expect(mockTaro.pageScrollTo).toHaveBeenCalledTimes(1)
  jest.runAllTimers()
  expect(mockTaro.pageScrollTo).toHaveBeenLastCalledWith({ selector: '#timeline', duration: 0 })
  jest.useRealTimers()
})

test.each([
  ['a page', mockTaro.navigateTo, () => go('/pages/a')],
  ['a page on a deep stack', mockTaro.redirectTo, () => go('/pages/a')],
  ['a tab', mockTaro.switchTab, () => goTab('/pages/a')],
  ['the way back', mockTaro.navigateBack, () => back('/pages/a')],
])('%s that is refused is told, and one that opens is not', async (name, move, tap) => {
  const heard = jest.fn()
  onRefusal(heard)
  deep(name.includes('deep') ? 8 : 2)
  await tap()
  expect(heard).not.toHaveBeenCalled()
  move.mockRejectedValue({ errMsg: 'fail' })
  await tap()
  expect(heard).toHaveBeenCalledTimes(1)
})

test('back goes back, or home where there is no page behind', async () => {
  deep(2)
  await expect(back('/pages/points/home/index')).resolves.toBe('went')
  expect(mockTaro.navigateBack).toHaveBeenCalledTimes(1)
  deep(1)
  await back('/pages/points/home/index')
  expect(mockTaro.switchTab).toHaveBeenCalledWith({ url: '/pages/points/home/index' })
})

describe('an id from a query', () => {
  test.each(['age', 'R-16_b', 'x'.repeat(32)])('%p is one', (id) => {
    expect(readId(id)).toBe(id)
  })

  test.each([
    undefined,
    null,
    '',
    3,
    ['age'],
    { id: 'age' },
    'x'.repeat(33),
    'x'.repeat(100_000),
    '%E0%A4%A',
    'a=b',
    'a b',
    '年龄',
    '%E5%B9%B4',
    '../x',
    'age\n',
  ])('%p is none', (value) => {
    expect(readId(value)).toBeUndefined()
  })

  test('encoded ids are read', () => {
    expect(readId('%61ge')).toBe('age')
  })

  test('anything gives an id or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const id = readId(value)
        return id === undefined || /^[A-Za-z0-9_-]{1,32}$/.test(id)
      }),
    )
  })
})
