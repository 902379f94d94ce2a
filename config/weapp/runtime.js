// Part of the weapp bundle: of the platform's own runtime what the app uses. That one carries the names of all interfaces
// of WeChat, and turns only some of those that answer by callbacks into promises.
import { mergeReconciler } from '@tarojs/shared'
import { DIRECT, PROMISED } from './apis.mjs'

mergeReconciler({
  initNativeApi(taro) {
    for (const name of DIRECT) taro[name] = (...given) => wx[name](...given)
    for (const name of PROMISED) taro[name] = (options) => promised(name, options)
    taro.env = wx.env
    taro.getCurrentPages = getCurrentPages
    taro.createSelectorQuery = () => {
      const query = wx.createSelectorQuery()
      const exec = query.exec.bind(query)
      // What was just rendered is there in the next tick.
      query.exec = () => taro.nextTick(exec)
      return query
    }
  },
})

/** Listens to success and fail, so a refusal is heard whether the interface answers by callback or by promise. */
const promised = (name, options) =>
  new Promise((success, fail) => {
    wx[name]({ ...options, success, fail })
  })
