import Taro from '@tarojs/taro'

/** By then what a tap opens or closes is drawn. */
const DRAWN = 100

/** Scrolls the beginning of a part to the top of the screen, once what a tap has opened or closed is drawn. */
export function leadTo(id: string): void {
  setTimeout(() => void Taro.pageScrollTo({ selector: `#${id}` }).catch(() => undefined), DRAWN)
}
