/** The least contrast of letters to what lies behind them, and of large ones. */
const LEAST = { normal: 4.5, large: 3 }

/** What can hardly be read on the page on top, in words. Runs in the browser, so it uses nothing from outside. */
export function pale(least: { normal: number; large: number }): string[] {
  type Colour = [number, number, number, number]
  const page = document.querySelector<HTMLElement>('.taro_page_stationed:not(.taro_page_shade)')!
  const read = (text: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number)
    return [red, green, blue, alpha]
  }
  const over = ([r, g, b, a]: Colour, [x, y, z]: Colour): Colour => [
    r * a + x * (1 - a),
    g * a + y * (1 - a),
    b * a + z * (1 - a),
    1,
  ]
  const luminance = ([red, green, blue]: Colour): number => {
    const [r, g, b] = [red, green, blue].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    }) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  // What is set beside its own box does not lie on that.
  const liesOn = (letters: DOMRect, box: DOMRect): boolean => {
    const [x, y] = [letters.left + letters.width / 2, letters.top + letters.height / 2]
    return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom
  }
  const groundOf = (letters: DOMRect, box: HTMLElement | null): Colour => {
    if (box === null) return [255, 255, 255, 1]
    const colour = read(getComputedStyle(box).backgroundColor)
    const isGround = colour[3] > 0 && liesOn(letters, box.getBoundingClientRect())
    if (isGround && colour[3] === 1) return colour
    const behind = groundOf(letters, box.parentElement)
    return isGround ? over(colour, behind) : behind
  }

  const faults = new Set<string>()
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const box = node.parentElement
    const text = node.textContent?.trim() ?? ''
    if (text === '' || box === null || box.getClientRects().length === 0) continue
    const style = getComputedStyle(box)
    const range = document.createRange()
    range.selectNodeContents(node)
    const context = groundOf(range.getBoundingClientRect(), box)
    let ink = read(style.color)
    for (let around: HTMLElement | null = box; around; around = around.parentElement) {
      ink = [ink[0], ink[1], ink[2], ink[3] * Number(getComputedStyle(around).opacity)]
    }
    const [one, other] = [luminance(over(ink, context)), luminance(context)]
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    const size = parseFloat(style.fontSize)
    // A coloured square is seen, not read.
    const isLarge = text === '■' || size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    if (contrast < (isLarge ? least.large : least.normal)) {
      faults.add(`"${text.slice(0, 24)}" has a contrast of ${contrast.toFixed(2)}`)
    }
  }
  return [...faults]
}

export { LEAST as LEAST_CONTRAST }
