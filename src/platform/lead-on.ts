import Taro from '@tarojs/taro'

/** The class of what is asked and not answered yet. */
export const OPEN = 'open'

/** The class of what covers the foot of a page. */
export const COVER = 'cover'

/** By then what an answer opens is drawn. */
const DRAWN = 100

/** What a bar at the top of a page covers, and what is left free at its foot. */
const ABOVE = 56
const BELOW = 12

interface Place {
  top: number
  bottom: number
}

type Found = [Place | null, Place[], Place | null, { scrollTop: number } | null]

/**
 * Brings into sight what is open below an answer, where it is not wholly seen.
 * @param answered the id of the answer's place
 */
export function leadOn(answered: string): void {
  const depth = Taro.getCurrentPages().length
  setTimeout(() => {
    // An answer may lead to a page of its own.
    if (Taro.getCurrentPages().length !== depth) return
    Taro.createSelectorQuery()
      .select(`#${answered}`)
      .boundingClientRect()
      .selectAll(`.${OPEN}`)
      .boundingClientRect()
      .select(`.${COVER}`)
      .boundingClientRect()
      .selectViewport()
      .scrollOffset()
      .exec((found) => {
        const [from, open, cover, page] = found as Found
        if (from === null || cover === null || page === null) return
        const next = open.find(({ top }) => top > from.top)
        if (next === undefined) return
        const by = Math.min(Math.max(next.bottom + BELOW - cover.top, 0), next.top - ABOVE)
        if (by === 0) return
        Taro.pageScrollTo({ scrollTop: page.scrollTop + by }).catch(() => undefined)
      })
  }, DRAWN)
}
