/** What is waited for on the top page. */
export interface Wanted {
  text?: string
  pattern?: string
  flags?: string
  there: boolean
  /** a selector of what may be called so; '' is the page's text */
  among: string
}

/** Runs in the browser: whether the top page says it, or has something that is called so. */
export function says({ text = '', pattern, flags, there, among }: Wanted): boolean {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')
  if (page === null) return false
  const fits = (shown: string) => {
    const words = shown.replace(/\u00a0/g, ' ')
    return pattern === undefined ? words.includes(text) : new RegExp(pattern, flags).test(words)
  }
  if (among === '') return fits(page.innerText) === there
  const names = Array.from(page.querySelectorAll<HTMLElement>(among)).map(
    (one) => one.getAttribute('aria-label') ?? one.innerText,
  )
  return names.some((name) => fits(name.trim())) === there
}

/** Runs in the browser, once a frame, until it gives true. */
export function isStill({ not, frames }: { not: string | null; frames: number }): boolean {
  const shown = Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).filter(
    (page) => !page.classList.contains('taro_page_shade'),
  )
  const [page] = shown
  const text = page?.innerText.trim() ?? ''
  const settled =
    page !== undefined &&
    shown.length === 1 &&
    page.classList.contains('taro_page_stationed') &&
    page.id !== not &&
    text !== ''
  const memory = window as typeof window & { seen?: { text: string; times: number } }
  const times = settled && memory.seen?.text === text ? memory.seen.times + 1 : 0
  memory.seen = { text, times }
  return times >= frames
}
