/** A browser may still be reading the file for a while after the click. */
const A_MINUTE = 60_000

/** WeChat's own browser takes no file, and says nothing. */
export const dropsFiles = (): boolean => /MicroMessenger/i.test(navigator.userAgent)

/** Offers a file of the app's own for download. */
export function offerFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), A_MINUTE)
}
