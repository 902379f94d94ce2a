import Taro from '@tarojs/taro'

interface Support {
  /** The WeChat API that must be there, or true if every base library we accept has it. */
  weapp: string | boolean
  /** Taro resolves promises of APIs that a browser lacks, so what H5 can do is written down, not asked. */
  h5: boolean
}

const CAPABILITIES = {
  'copy-text': { weapp: 'setClipboardData', h5: true },
  'share-page': { weapp: true, h5: false },
  'share-timeline': { weapp: true, h5: false },
  'share-image': { weapp: 'showShareImageMenu', h5: false },
  'share-file': { weapp: 'shareFileMessage', h5: false },
  'choose-file': { weapp: 'chooseMessageFile', h5: false },
  'download-file': { weapp: false, h5: true },
  'phone-calendar': { weapp: 'addPhoneCalendar', h5: false },
  'open-settings': { weapp: 'openSetting', h5: false },
  'apply-update': { weapp: 'getUpdateManager', h5: false },
} as const satisfies Record<string, Support>

export type Capability = keyof typeof CAPABILITIES

/**
 * Whether this target can do it. A page hides the button, or shows selectable text, when it cannot.
 * @param name a row of the table above
 */
export function canUse(name: Capability): boolean {
  const { weapp, h5 }: Support = CAPABILITIES[name]
  if (process.env.TARO_ENV === 'h5') return h5
  return typeof weapp === 'string' ? Taro.canIUse(weapp) : weapp
}
