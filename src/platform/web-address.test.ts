import { webAddress } from './web-address'

test('a page in a browser stands behind the app’s own address', () => {
  const at = (href: string) => {
    const window = { location: { href } }
    Object.defineProperty(globalThis, 'window', { configurable: true, value: window })
    return webAddress('/pages/papers/hr/index?c=e')
  }
  expect(at('https://example.test/app/?x=1#/pages/points/home/index')).toBe(
    'https://example.test/app/?x=1#/pages/papers/hr/index?c=e',
  )
  expect(at('https://example.test/')).toBe('https://example.test/#/pages/papers/hr/index?c=e')
})
