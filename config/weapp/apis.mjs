/**
 * The interfaces of WeChat that the source calls, by name. WeChat looks for such names in a package, called or not, and asks
 * for a privacy guide for some, so no other is in it: the build fails where one is (`config/verify-apis.mjs`).
 */

/** They answer by callbacks; the source awaits them. */
export const PROMISED = [
  'addPhoneCalendar',
  'canvasToTempFilePath',
  'navigateBack',
  'navigateTo',
  'pageScrollTo',
  'previewImage',
  'redirectTo',
  'setClipboardData',
  'setNavigationBarTitle',
  'showShareImageMenu',
  'showToast',
  'switchTab',
]

/** They answer at once. */
export const DIRECT = [
  'canIUse',
  'getAppBaseInfo',
  'getEnterOptionsSync',
  'getStorageInfoSync',
  'getStorageSync',
  'removeStorageSync',
  'setStorageSync',
]
