import Taro from '@tarojs/taro'

/** Names the page in WeChat's bar, or the browser's, otherwise than its config does. */
export function nameTitle(title: string): void {
  // Where it fails the name of the config stands.
  Taro.setNavigationBarTitle({ title }).catch(() => undefined)
}
