import Taro from '@tarojs/taro'

/** WeChat's standard text size. */
const STANDARD = 17
const SMALLEST = 1
const LARGEST = 1.6

function clamp(scale: unknown): number | undefined {
  if (typeof scale !== 'number' || !Number.isFinite(scale) || scale <= 0) return undefined
  return Math.min(LARGEST, Math.max(SMALLEST, scale))
}

/**
 * How much larger than usual the person has set text in WeChat, 1 to 1.6; 1 too when WeChat does not say (base library
 * before 2.20.1).
 */
export function typeScale(): number {
  try {
    // Newer than Taro's types.
    const info: object & { fontSizeScaleFactor?: unknown; fontSizeSetting?: unknown } =
      Taro.getAppBaseInfo()
    return (
      clamp(info.fontSizeScaleFactor) ?? clamp(Number(info.fontSizeSetting) / STANDARD) ?? SMALLEST
    )
  } catch {
    return SMALLEST
  }
}
