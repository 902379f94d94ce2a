import type { KeyValue } from './key-value'

const mockPhone = new Map<string, unknown>()
const browser = new Map<string, string>()

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockPhone.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => mockPhone.set(key, value),
    removeStorageSync: (key: string) => mockPhone.delete(key),
    getStorageInfoSync: () => ({ keys: [...mockPhone.keys()] }),
  },
}))

function load(target: 'weapp' | 'h5'): KeyValue {
  process.env.TARO_ENV = target
  jest.resetModules()
  return jest.requireActual<typeof import('./storage')>('./storage').storage
}

beforeEach(() => {
  mockPhone.clear()
  browser.clear()
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    value: {
      getItem: (key: string) => browser.get(key) ?? null,
      setItem: (key: string, text: string) => void browser.set(key, text),
      removeItem: (key: string) => void browser.delete(key),
      key: (i: number) => [...browser.keys()][i] ?? null,
      get length() {
        return browser.size
      },
    },
  })
})

describe.each(['weapp', 'h5'] as const)('%s', (target) => {
  test('keeps, lists and removes texts', () => {
    const storage = load(target)
    expect(storage.get('a')).toBeUndefined()
    storage.set('a', '一')
    storage.set('b', '二')
    expect(storage.get('a')).toBe('一')
    expect(storage.keys()).toEqual(['a', 'b'])
    storage.remove('a')
    expect(storage.get('a')).toBeUndefined()
    expect(storage.keys()).toEqual(['b'])
  })

  test('an empty text is as good as none', () => {
    const storage = load(target)
    storage.set('a', '')
    expect(storage.get('a')).toBeUndefined()
  })
})

test('a value that is no text is given as damaged text, not lost', () => {
  const storage = load('weapp')
  mockPhone.set('a', { schema: 1 }).set('b', 0).set('c', null)
  expect(storage.get('a')).toBe('not-text {"schema":1}')
  expect(storage.get('b')).toBe('not-text 0')
  expect(storage.get('c')).toBeUndefined()
})

test('H5 sees only its own keys of the origin', () => {
  const storage = load('h5')
  browser.set('other', 'x')
  storage.set('a', '一')
  expect([...browser.keys()]).toEqual(['other', 'jifenben:a'])
  expect(storage.keys()).toEqual(['a'])
  expect(storage.get('other')).toBeUndefined()
})

test('a browser without storage throws, for the store to report', () => {
  const storage = load('h5')
  Object.defineProperty(globalThis, 'localStorage', {
    configurable: true,
    get() {
      throw new Error('SecurityError')
    },
  })
  expect(() => storage.get('a')).toThrow('SecurityError')
})
