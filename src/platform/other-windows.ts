/**
 * Says when another window of the same browser may have written. WeChat runs one window of a mini-program.
 * @param listener called on each such change, and when a window is shown again that was put away
 */
export function onOtherWindow(listener: () => void): void {
  if (process.env.TARO_ENV !== 'h5') return
  window.addEventListener('storage', listener)
  // A page that is brought back by the browser's own way back has heard nothing meanwhile.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) listener()
  })
}
