import { dropsFiles, offerFile } from './offer-file'
import type { ChosenFile, SentFile } from './text-file'

/** A browser keeps nothing of what it was offered. */
export function forgetSentFile(): void {}

/** Offers a text as a file; 'sent' says that the browser took it, 'absent' is WeChat's own, which drops it. Never throws. */
export function sendFile(text: string, name: string): Promise<SentFile> {
  if (dropsFiles()) return Promise.resolve('absent')
  try {
    offerFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), name)
    return Promise.resolve('sent')
  } catch {
    return Promise.resolve('refused')
  }
}

/**
 * Lets the person choose one text file. Call it in a tap only. Never throws. An old browser does not tell that nothing was
 * chosen: then it never answers.
 * @param most bytes; a larger one is not read
 */
export const chooseFile = (most: number): Promise<ChosenFile> =>
  new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.txt,.json,text/plain,application/json'
    input.addEventListener('cancel', () => resolve({ none: 'cancelled' }))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (file === undefined) resolve({ none: 'cancelled' })
      else if (file.size > most) resolve({ none: 'too-large' })
      else read(file, resolve)
    })
    input.click()
  })

// `file.text()` is younger than the oldest browsers.
function read(file: Blob, resolve: (chosen: ChosenFile) => void): void {
  const reader = new FileReader()
  reader.onload = () => {
    const { result } = reader
    resolve(typeof result === 'string' ? { text: result } : { none: 'refused' })
  }
  reader.onerror = () => resolve({ none: 'refused' })
  reader.readAsText(file)
}
