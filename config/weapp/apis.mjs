/**
 * The interfaces of WeChat that the source calls, by name. WeChat looks for such names in a package, called or not, and asks
 * for a privacy guide for some, so no other is in it: the build fails where one is (`config/verify-apis.mjs`).
 */

/** They answer by callbacks; the source awaits them. */
export const PROMISED = [
  'addPhoneCalendar',
  'canvasToTempFilePath',
  'chooseMessageFile',
  'navigateBack',
  'navigateTo',
  'pageScrollTo',
  'previewImage',
  'redirectTo',
  'setClipboardData',
  'setNavigationBarTitle',
  'shareFileMessage',
  'showShareImageMenu',
  'showToast',
  'switchTab',
]

/** They answer at once. */
export const DIRECT = [
  'canIUse',
  'getAppBaseInfo',
  'getEnterOptionsSync',
  'getFileSystemManager',
  'getStorageInfoSync',
  'getStorageSync',
  'removeStorageSync',
  'setStorageSync',
]
