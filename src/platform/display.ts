import Taro from '@tarojs/taro'

/** WeChat's standard text size and the browser's. */
const WECHAT_STANDARD = 17
const BROWSER_STANDARD = 16
const SMALLEST = 1
const LARGEST = 1.6

function clamp(scale: unknown): number | undefined {
  if (typeof scale !== 'number' || !Number.isFinite(scale) || scale <= 0) return undefined
  return Math.min(LARGEST, Math.max(SMALLEST, scale))
}

function ofWechat(): number | undefined {
  // Newer than Taro's types.
  const info: object & { fontSizeScaleFactor?: unknown; fontSizeSetting?: unknown } =
    Taro.getAppBaseInfo()
  return clamp(info.fontSizeScaleFactor) ?? clamp(Number(info.fontSizeSetting) / WECHAT_STANDARD)
}

function ofBrowser(): number | undefined {
  const probe = document.createElement('span')
  // `medium` is the size the person chose in the browser; the page's own root size does not touch it.
  probe.style.cssText = 'font-size:medium;position:absolute;visibility:hidden'
  document.body.appendChild(probe)
  const size = parseFloat(getComputedStyle(probe).fontSize)
  probe.remove()
  return clamp(size / BROWSER_STANDARD)
}

/**
 * How much larger than usual the person has set text, 1 to 1.6.
 * 1 when the platform does not say (base library before 2.20.1, no document yet).
 */
export function typeScale(): number {
  try {
    return (process.env.TARO_ENV === 'h5' ? ofBrowser() : ofWechat()) ?? SMALLEST
  } catch {
    return SMALLEST
  }
}
