import Taro from '@tarojs/taro'

/** What became of a file: handed over, called off by the person, refused, or not possible on this platform. */
export type SentFile = 'sent' | 'cancelled' | 'refused' | 'absent'

/** What a person chose, as text, or why there is none; 'too-large' was not read. */
export type ChosenFile = { text: string } | { none: Exclude<SentFile, 'sent'> | 'too-large' }

/** WeChat may still be reading the file after its answer, as a browser may. */
const A_MINUTE = 60_000

/** One file, written over by the next: no copy of what was deleted since is to lie about. */
const path = (): string => `${Taro.env.USER_DATA_PATH}/jifenben.txt`

const wasCancelled = (error: unknown): boolean =>
  ((error as { errMsg?: string } | undefined)?.errMsg ?? '').includes('cancel')

/** Removes the file of the last sending, where the app was ended before it could. Never throws. */
export function forgetSentFile(): void {
  try {
    Taro.getFileSystemManager().unlinkSync(path())
  } catch {
    // There is none.
  }
}

/**
 * Sends a text as a file to a chat. Call it in a tap only, before any await. Never throws. 'absent' is a base library before
 * 2.16.1, or a WeChat without it; on all but 'sent' the page offers the text to copy.
 */
export async function sendFile(text: string, fileName: string): Promise<SentFile> {
  if (!Taro.canIUse('shareFileMessage')) return 'absent'
  try {
    Taro.getFileSystemManager().writeFileSync(path(), text, 'utf8')
    await Taro.shareFileMessage({ filePath: path(), fileName })
    setTimeout(forgetSentFile, A_MINUTE)
    return 'sent'
  } catch (error) {
    forgetSentFile()
    return wasCancelled(error) ? 'cancelled' : 'refused'
  }
}

/**
 * Lets the person choose one text file of a chat. Call it in a tap only. Never throws.
 * @param most bytes; a larger one is not read
 */
export async function chooseFile(most: number): Promise<ChosenFile> {
  if (!Taro.canIUse('chooseMessageFile')) return { none: 'absent' }
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['txt', 'json'],
    })
    const [file] = tempFiles
    if (file === undefined) return { none: 'cancelled' }
    if (file.size > most) return { none: 'too-large' }
    const text = Taro.getFileSystemManager().readFileSync(file.path, 'utf8')
    return typeof text === 'string' ? { text } : { none: 'refused' }
  } catch (error) {
    return { none: wasCancelled(error) ? 'cancelled' : 'refused' }
  }
}
