/** What a test may choose about the phone. */
export interface Device {
  theme: 'light' | 'dark'
  /** The person's text size in WeChat: 1 is standard, 1.4 the care mode's. */
  fontSizeScaleFactor: number
  platform: 'ios' | 'android'
  windowWidth: number
  windowHeight: number
  /** Base library. */
  SDKVersion: string
}

export const DEFAULT_DEVICE: Device = {
  theme: 'light',
  fontSizeScaleFactor: 1,
  platform: 'ios',
  windowWidth: 390,
  windowHeight: 844,
  SDKVersion: '3.8.12',
}

/** The answer of `getAppBaseInfo`. */
export function appBaseInfo(device: Device): object {
  const { theme, fontSizeScaleFactor, SDKVersion } = device
  return {
    SDKVersion,
    enableDebug: false,
    host: { appId: '', env: 'WeChat', version: 0x18003d2c },
    language: 'zh_CN',
    version: '8.0.61',
    theme,
    fontSizeScaleFactor,
    fontSizeSetting: Math.round(17 * fontSizeScaleFactor * 10) / 10,
  }
}

/** The answer of `getWindowInfo`. */
export function windowInfo({ windowWidth, windowHeight }: Device): object {
  return {
    pixelRatio: 3,
    screenWidth: windowWidth,
    screenHeight: windowHeight,
    windowWidth,
    windowHeight,
    statusBarHeight: 47,
    screenTop: 91,
    safeArea: {
      left: 0,
      right: windowWidth,
      top: 47,
      bottom: windowHeight - 34,
      width: windowWidth,
      height: windowHeight - 81,
    },
  }
}

/** The answer of `getDeviceInfo`. */
export function deviceInfo({ platform }: Device): object {
  const ios = platform === 'ios'
  return {
    abi: 'arm64',
    benchmarkLevel: ios ? -1 : 25,
    brand: ios ? 'iPhone' : 'HUAWEI',
    model: ios ? 'iPhone 14' : 'ALN-AL00',
    system: ios ? 'iOS 17.5' : 'Android 12',
    platform,
    memorySize: 6144,
  }
}

/** The answer of the old `getSystemInfoSync`: all of them together. */
export function systemInfo(device: Device): object {
  return { ...deviceInfo(device), ...windowInfo(device), ...appBaseInfo(device) }
}
