import { DIRECT, PROMISED } from '../../config/weapp/apis.mjs'

type Api = (options?: object) => Promise<unknown>
type Callbacks = Record<'success' | 'fail', (answer: object) => void>

const mockMerge = jest.fn<void, [{ initNativeApi: (taro: Record<string, Api>) => void }]>()
jest.mock('@tarojs/shared', () => ({
  mergeReconciler: (hooks: { initNativeApi: (taro: Record<string, Api>) => void }) =>
    mockMerge(hooks),
  setUniqueKeyToRoute: () => undefined,
}))

/** What the source calls, on a phone with these interfaces of WeChat. */
function taroOn(wx: Record<string, (options: Callbacks) => unknown>): Record<string, Api> {
  const world = globalThis as { wx?: object; getCurrentPages?: () => object[] }
  world.wx = wx
  world.getCurrentPages = () => []
  jest.isolateModules(() => jest.requireActual('../../config/weapp/runtime.js'))
  const taro: Record<string, Api> = {}
  mockMerge.mock.lastCall![0].initNativeApi(taro)
  return taro
}

describe.each(PROMISED)('%s, answered by callbacks alone', (name) => {
  test('its success is heard', async () => {
    const answer = { errMsg: `${name}:ok` }
    const taro = taroOn({ [name]: ({ success }) => void setImmediate(success, answer) })
    await expect(taro[name]!({ url: '/pages/a/index' })).resolves.toBe(answer)
  })

  test('its refusal is heard', async () => {
    const answer = { errMsg: `${name}:fail auth deny` }
    const taro = taroOn({ [name]: ({ fail }) => void setImmediate(fail, answer) })
    await expect(taro[name]!({ url: '/pages/a/index' })).rejects.toBe(answer)
  })

  test('a phone that lacks it refuses', async () => {
    await expect(taroOn({})[name]!({})).rejects.toThrow('is not a function')
  })
})

test('no interface is in both lists', () => {
  expect(PROMISED.filter((name) => DIRECT.includes(name))).toEqual([])
})
