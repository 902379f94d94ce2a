import Taro from '@tarojs/taro'

/** How WeChat enters a page that was shared in 朋友圈. */
const MOMENTS = 1154

/**
 * Whether WeChat shows one page alone, as in 朋友圈: without navigation and forms, with a storage of its own. Whoever goes
 * on from there enters anew. Always false in a browser.
 */
export function isAlone(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  try {
    return Taro.getEnterOptionsSync().scene === MOMENTS
  } catch {
    return false
  }
}
