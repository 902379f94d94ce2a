import Taro from '@tarojs/taro'

export type Copied = 'copied' | 'refused'

/**
 * Puts a text on the clipboard. Keeps no copy itself (Taro's own H5 version would).
 * Call it in a tap only. On 'refused' the page shows the text so that it can be selected.
 */
export async function copy(text: string): Promise<Copied> {
  try {
    if (process.env.TARO_ENV === 'h5') await navigator.clipboard.writeText(text)
    else await Taro.setClipboardData({ data: text })
    return 'copied'
  } catch {
    return 'refused'
  }
}
