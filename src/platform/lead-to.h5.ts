/** Scrolls the beginning of a part to the top of the screen, once what a tap has opened or closed is drawn. */
export function leadTo(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'start' }))
}
