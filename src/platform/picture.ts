import Taro from '@tarojs/taro'

/** A canvas on the page, of as many pixels as it is told. */
export interface Drawing {
  width: number
  height: number
  getContext(type: '2d'): unknown
}

/** A picture that can be sent: WeChat's path of a file, a browser's file. */
export type Picture = string | Blob

/**
 * What became of it: handed over, shown large to be held down, called off by the person, or none of these.
 */
export type SentPicture = 'sent' | 'shown' | 'cancelled' | 'refused'

/** The canvas of an id on the open page; undefined where there is none that can be drawn on. */
export const canvasOf = (id: string): Promise<Drawing | undefined> =>
  new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true }, (found) =>
        resolve((found as { node?: Drawing | null } | null)?.node ?? undefined),
      )
      .exec()
  })

/** What was drawn, as a file of its own size; undefined where the phone makes none. */
export async function pictureOf(canvas: Drawing): Promise<Picture | undefined> {
  const { width, height } = canvas
  try {
    // Without its own size a file would have as many pixels as the screen has for each of the canvas.
    const { tempFilePath } = await Taro.canvasToTempFilePath({
      canvas: canvas as unknown as Taro.Canvas,
      x: 0,
      y: 0,
      width,
      height,
      destWidth: width,
      destHeight: height,
    })
    return tempFilePath
  } catch {
    return undefined
  }
}

/**
 * Opens WeChat's menu that sends, keeps or saves a picture; before 2.14.3 shows it, so that it can be held down. Call it in a
 * tap only, before any await. Never throws.
 */
export async function sendPicture(picture: Picture): Promise<SentPicture> {
  const path = picture as string
  try {
    if (!Taro.canIUse('showShareImageMenu')) {
      await Taro.previewImage({ urls: [path] })
      return 'shown'
    }
    await Taro.showShareImageMenu({ path })
    return 'sent'
  } catch (error) {
    const said = (error as { errMsg?: string } | undefined)?.errMsg ?? ''
    return said.includes('cancel') ? 'cancelled' : 'refused'
  }
}
