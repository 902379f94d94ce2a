import { tell } from './tell'

const mockTaro = { showToast: jest.fn<Promise<object>, [object]>() }

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  get default() {
    return mockTaro
  },
}))

test('a few words without a picture', () => {
  mockTaro.showToast.mockResolvedValue({ errMsg: 'ok' })
  tell('文')
  expect(mockTaro.showToast).toHaveBeenCalledWith({ title: '文', icon: 'none', duration: 3000 })
})

test('where it cannot be shown, nothing else happens', async () => {
  mockTaro.showToast.mockRejectedValue({ errMsg: 'showToast:fail' })
  tell('文')
  await Promise.resolve()
})
