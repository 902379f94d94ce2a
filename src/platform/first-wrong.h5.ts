/** The class of a field that says what is wrong with it. */
export const WRONG = 'wrong'

/** Nobody needs to be told: a browser's field is focused from outside. */
export const onLed = (): (() => void) => () => undefined

/** Leads to the first field of the page that says what is wrong with it, where there is one. */
export function leadToWrong(): void {
  // Once it is drawn.
  requestAnimationFrame(() => {
    // Pages below the one on top take no room.
    const seen = Array.from(document.querySelectorAll(`.${WRONG}`)).find(
      (field) => field.getClientRects().length > 0,
    )
    seen?.querySelector<HTMLElement>('input, textarea')?.focus()
  })
}
