import type { Drawing, Picture, SentPicture } from './picture'
import { offerFile } from './offer-file'

const NAME = 'jifenben.png'

/** The canvas of an id; of pages of the same kind that lie on each other, on the top one. */
export function canvasOf(id: string): Promise<Drawing | undefined> {
  const all = document.querySelectorAll<HTMLCanvasElement>(`canvas#${id}`)
  return Promise.resolve(all[all.length - 1])
}

/** What was drawn, as a file; undefined where the browser makes none. */
export const pictureOf = (canvas: Drawing): Promise<Picture | undefined> =>
  new Promise((resolve) => {
    ;(canvas as HTMLCanvasElement).toBlob((file) => resolve(file ?? undefined))
  })

/** Offers the picture as a file; 'sent' says that the browser took it. Never throws. */
export function sendPicture(picture: Picture): Promise<SentPicture> {
  try {
    offerFile(picture as Blob, NAME)
    return Promise.resolve('sent')
  } catch {
    return Promise.resolve('refused')
  }
}
