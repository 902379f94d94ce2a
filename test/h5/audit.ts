/** The least height of something to tap, in CSS pixels. */
const LEAST = 44

/** The faults of the page on top of either build, in words. Runs in the browser, so it uses nothing from outside. */
export function audit(least: number): string[] {
  const faults: string[] = []
  const page = document.querySelector<HTMLElement>(
    '.taro_page_stationed:not(.taro_page_shade), .glass_page',
  )!
  const short = (text: string | null) =>
    `"${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 24)}"`

  // What stays in sight while one scrolls lies on what scrolls, on a ground of its own.
  const isStuck = (node: Node): boolean => {
    for (let box: Node | null = node; box && box !== page; box = box.parentNode) {
      if (box instanceof Element && getComputedStyle(box).position === 'sticky') return true
    }
    return false
  }

  for (const box of [document.documentElement, document.body, page]) {
    if (box.scrollWidth > box.clientWidth) {
      faults.push(`${box.tagName} is ${box.scrollWidth} wide, shown ${box.clientWidth}`)
    }
  }

  const targets = ['button', 'radio', 'checkbox']
    .flatMap((role) => [`[role=${role}]`, `[aria-role=${role}]`])
    .join()
  for (const target of page.querySelectorAll(targets)) {
    const role = target.getAttribute('aria-role') ?? target.role ?? ''
    const name = target.getAttribute('aria-label') || (target.textContent ?? '')
    const { height, width } = target.getBoundingClientRect()
    if (name.trim() === '' || /：$/.test(name)) faults.push(`a ${role} has no name`)
    if (height < least - 0.5) faults.push(`${short(name)} is ${Math.round(height)} high`)
    if (width < least - 0.5) faults.push(`${short(name)} is ${Math.round(width)} wide`)
  }

  for (const field of page.querySelectorAll('input, textarea, wx-input, wx-textarea')) {
    if (!field.getAttribute('aria-label')) faults.push(`a ${field.tagName} has no name`)
  }

  // Controls side by side; a word in a line of text takes room from the lines around it.
  const controls = [...page.querySelectorAll(`${targets},input,textarea,wx-input,wx-textarea`)]
    .filter((box) => getComputedStyle(box).display !== 'inline' && !isStuck(box))
    .map((box) => ({ box, rect: box.getBoundingClientRect() }))
  controls.forEach(({ box, rect }, index) => {
    for (const other of controls.slice(index + 1)) {
      if (box.contains(other.box)) continue
      const { left, right, top, bottom } = other.rect
      const across = Math.min(rect.right, right) - Math.max(rect.left, left)
      const down = Math.min(rect.bottom, bottom) - Math.max(rect.top, top)
      if (across > 2 && down > 2) {
        faults.push(`the control ${short(box.textContent)} lies on ${short(other.box.textContent)}`)
      }
    }
  })

  // Letters that a class draws: inside their box, so that those of boxes side by side do not touch.
  const pen = document.createElement('canvas').getContext('2d')!
  for (const box of page.querySelectorAll<HTMLElement>('*')) {
    const { content, fontSize, fontFamily, fontWeight } = getComputedStyle(box, '::before')
    const letters = /^"(.+)"$/.exec(content)?.[1]
    const room = box.getBoundingClientRect().width
    if (letters === undefined || room === 0) continue
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const { width } = pen.measureText(letters)
    if (width > room) {
      faults.push(`${short(letters)} is ${width.toFixed(1)} wide, its box ${room.toFixed(1)}`)
    }
  }

  // Each line of text, inside every box that cuts off what does not fit, and not on another line of text.
  const lines: { text: string; rect: DOMRect; stuck: boolean }[] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.textContent?.trim()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // The right half of a closing sign is empty, and may stand out of the line.
    const blank = /[）》”。，、；：]$/.test(node.textContent.trim())
      ? parseFloat(getComputedStyle(node.parentElement!).fontSize) / 2
      : 0
    const rects = [...range.getClientRects()]
    for (const [index, { left, top, width, height }] of rects.entries()) {
      const end = index === rects.length - 1 ? blank : 0
      const rect = new DOMRect(left, top, width - end, height)
      lines.push({ text: node.textContent, rect, stuck: isStuck(node) })
      for (let box = node.parentElement; box && box !== page; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        const frame = box.getBoundingClientRect()
        const wide = rect.left < frame.left - 1 || rect.right > frame.right + 1
        // A line's box is taller than its letters.
        const tall = rect.top < frame.top - 4 || rect.bottom > frame.bottom + 4
        const cut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        if ((wide && cut(overflowX)) || (tall && cut(overflowY))) {
          faults.push(`${short(node.textContent)} is cut off`)
        }
      }
      if (rect.left < 0 || rect.right > innerWidth + 0.5) {
        faults.push(`${short(node.textContent)} is outside of the screen`)
      }
    }
  }

  // Labels that are put side by side, such as years under a chart, read as one word where they touch.
  const labels = [...page.querySelectorAll<HTMLElement>('*')].filter(
    (box) => box.childElementCount === 0 && getComputedStyle(box).position === 'absolute',
  )
  for (const label of labels.filter(({ textContent }) => textContent?.trim())) {
    const { right, top } = label.getBoundingClientRect()
    const touching = labels.find((other) => {
      const rect = other.getBoundingClientRect()
      return rect.width > 0 && rect.top === top && Math.abs(rect.left - right) < 4
    })
    if (touching) faults.push(`${short(label.textContent)} touches ${short(touching.textContent)}`)
  }

  lines.forEach(({ text, rect, stuck }, index) => {
    for (const other of lines.slice(index + 1).filter((one) => one.stuck === stuck)) {
      const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
      const down = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
      // Letters take the middle of their box; the boxes of two lines may touch.
      if (across > 2 && down > Math.min(rect.height, other.rect.height) / 3) {
        faults.push(`${short(text)} lies on ${short(other.text)}`)
      }
    }
  })
  return faults
}

export { LEAST }
