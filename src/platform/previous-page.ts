import Taro from '@tarojs/taro'

/** Path of the page that lies under the one on top, without its query; undefined where there is none. */
export function previousPage(): string | undefined {
  const pages = Taro.getCurrentPages()
  return pages[pages.length - 2]?.route?.split('?')[0]?.replace(/^\//, '')
}
