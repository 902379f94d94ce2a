/** The class of what is asked and not answered yet. */
export const OPEN = 'open'

/** The class of what covers the foot of a page; here a margin of what is asked keeps it clear of that. */
export const COVER = 'cover'

/** Brings into sight what is open below an answer, where it is not wholly seen; but not while something is typed. */
export function leadOn(answered: string): void {
  // Once it is drawn.
  requestAnimationFrame(() => {
    if (document.activeElement?.matches('input, textarea')) return
    const from = document.getElementById(answered)
    const open = from?.closest('.taro_page')?.querySelectorAll(`.${OPEN}`) ?? []
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    Array.from(open)
      .find((one) => from!.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING)
      ?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' })
  })
}
