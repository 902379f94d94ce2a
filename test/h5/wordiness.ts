/*
 * How much there is to read, of the page on top, each fault in words. These run in the browser, so they use nothing from
 * outside.
 */

/** Paragraphs of more than so many lines. */
export function longParagraphs(most: number): string[] {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const blockOf = (node: Node): HTMLElement => {
    let box = node.parentElement!
    while (getComputedStyle(box).display.startsWith('inline')) box = box.parentElement!
    return box
  }
  // By block, the tops of its lines; a text that breaks its lines itself has several paragraphs.
  const paragraphs = new Map<string, { tops: number[]; text: string }>()
  const names = new Map<HTMLElement, number>()
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = blockOf(node)
    if (!names.has(block)) names.set(block, names.size)
    let start = 0
    for (const [part, text] of (node.textContent ?? '').split('\n').entries()) {
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, start + text.length)
      start += text.length + 1
      const key = `${names.get(block)!} ${part}`
      const found = paragraphs.get(key) ?? { tops: [], text: '' }
      for (const { top, height } of range.getClientRects()) {
        const isNew = !found.tops.some((line) => Math.abs(line - top) < height / 2)
        if (height > 0 && isNew) found.tops.push(top)
      }
      found.text += text
      paragraphs.set(key, found)
    }
  }
  return [...paragraphs.values()]
    .filter(({ tops }) => tops.length > most)
    .map(({ tops, text }) => `${tops.length} lines: ${text}`)
}

/** Cards that say more than so many letters before the one button that stands out. */
export function wordyCards(most: number): string[] {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const standsOut = (button: Element): boolean => {
    const { color, backgroundColor } = getComputedStyle(button)
    return color === 'rgb(255, 255, 255)' && backgroundColor !== 'rgba(0, 0, 0, 0)'
  }
  const cardOf = (button: Element): Element | null => {
    for (let box = button.parentElement; box && box !== page; box = box.parentElement) {
      if (getComputedStyle(box).borderRadius === '12px') return box
    }
    return null
  }
  return [...page.querySelectorAll('[role=button]')].filter(standsOut).flatMap((button) => {
    const card = cardOf(button)
    if (card === null) return []
    const range = document.createRange()
    range.setStartBefore(card)
    range.setEndBefore(button)
    const text = range.toString().replace(/\s+/g, '')
    return text.length > most ? [`${text.length} letters: ${text}`] : []
  })
}

/** How many letters stand on the first screen of the page. */
export function lettersInSight(): number {
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  let letters = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange()
    range.selectNodeContents(node)
    const { top, height } = range.getBoundingClientRect()
    if (height > 0 && top < innerHeight) letters += node.textContent!.replace(/\s+/g, '').length
  }
  return letters
}
