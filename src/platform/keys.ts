/** What a tap does something to, and what a browser's own keys do not press, or by Enter alone. */
const PRESSED = '[role=button], [role=radio], [role=checkbox], .weui-tabbar__item'

/** In a browser Enter and Space press what is focused, as they press a button of its own. */
export function pressByKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement)) return
    if (!target.matches(PRESSED)) return
    // Space would scroll the page, and Enter follow a tab's link as well.
    event.preventDefault()
    // A key that is held down presses once.
    if (!event.repeat) target.click()
  })
}
