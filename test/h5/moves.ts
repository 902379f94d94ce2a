import type { BrowserContext } from 'playwright-core'

interface Moves {
  /** clicks that have reached the document since it was loaded */
  clicks: number
  /** whether the app has asked the browser's history for a move that has not been made yet */
  moving: boolean
}

type Watched = typeof window & { moves?: Moves }

/**
 * Keeps count, in what is loaded from now on, of what a test has to wait for: a tap on the glass becomes a click some time
 * later, and `history.go` moves some time after it was called.
 */
export async function watchMoves(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const moves: Moves = { clicks: 0, moving: false }
    Object.assign(window, { moves })
    window.addEventListener('click', () => (moves.clicks += 1), true)
    window.addEventListener('popstate', () => (moves.moving = false), true)
    const move = history.go.bind(history)
    history.go = (by = 0) => {
      moves.moving = true
      move(by)
    }
    history.back = () => history.go(-1)
    history.forward = () => history.go(1)
  })
}

/** Where the app stands before something is done. */
export interface Stand {
  clicks: number
  hash: string
  /** of the page on top */
  id: string | undefined
}

/** Runs in the browser. */
export const whereNow = (): Stand => ({
  clicks: (window as Watched).moves?.clicks ?? 0,
  hash: location.hash,
  id: document.querySelector('.taro_page_stationed:not(.taro_page_shade)')?.id,
})

/**
 * Runs in the browser, until it gives true: whether a click has come since, and the page that the address names is on top
 * alone. Its id tells its path and, of two pages of one path, which it is.
 */
export function hasArrived(before: Stand): boolean {
  const { moves } = window as Watched
  if (moves === undefined || moves.moving || moves.clicks === before.clicks) return false
  const tops = document.querySelectorAll('.taro_page_stationed:not(.taro_page_shade)')
  const [top] = tops
  if (top === undefined || tops.length > 1) return false
  const pathOf = (address: string) => address.split('?')[0]
  const isNamed = pathOf(top.id) === pathOf(location.hash.slice(1))
  // A tab stays the same page whatever its query says.
  const isTab = top.classList.contains('taro_tabbar_page')
  return isNamed && (isTab || location.hash === before.hash || top.id !== before.id)
}
