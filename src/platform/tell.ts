import Taro from '@tarojs/taro'

/** Long enough to read two lines. */
const DURATION = 3000

/**
 * Shows a few words over the page for a moment.
 * @param text at most two lines: only for what the page has no place for
 */
export function tell(text: string): void {
  // Where even this does not show there is no other place to say it; the page stays as it is.
  Taro.showToast({ title: text, icon: 'none', duration: DURATION }).catch(() => undefined)
}
