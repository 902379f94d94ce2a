import Taro from '@tarojs/taro'

const SINGLE_PAGE = 1154

/** Whether this is the single-page view opened from Moments: no navigation, and nothing may be written. */
export function isSinglePage(): boolean {
  if (process.env.TARO_ENV === 'h5') return false
  try {
    return Taro.getLaunchOptionsSync().scene === SINGLE_PAGE
  } catch {
    return false
  }
}
