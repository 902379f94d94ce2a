const MORE = '…'

/** What no line begins with, and what none ends with. */
const NOT_FIRST = /^[，。；：、！？）》”’…～·%]/
const NOT_LAST = /[（《“‘]$/

/** A number, a word of Latin letters, or one character. */
const PIECES = /[0-9A-Za-z.,]+|[\s\S]/gu

/** How wide a text is, in the type that it is set in. */
type Width = (text: string) => number

/** A text in lines of a width; a sign goes down with the character that it belongs to. */
export function wrap(text: string, room: number, width: Width): string[] {
  const lines: string[] = []
  let line: string[] = []
  for (const piece of text.match(PIECES) ?? []) {
    if (line.length > 0 && width([...line, piece].join('')) > room) {
      const kept = keptOf(line, piece)
      lines.push(line.slice(0, kept).join(''))
      line = line.slice(kept)
    }
    line.push(piece)
  }
  return line.length === 0 ? lines : [...lines, line.join('')]
}

/** How many pieces of a line stay in it where the next one has no room: all, where nothing better is found. */
function keptOf(line: readonly string[], next: string): number {
  for (let kept = line.length; kept > 0; kept -= 1) {
    const first = line[kept] ?? next
    if (!NOT_FIRST.test(first) && !NOT_LAST.test(line[kept - 1]!)) return kept
  }
  return line.length
}

/** The same in so many lines at most; what does not fit is left out, and … says so. */
export function wrapTo(text: string, room: number, most: number, width: Width): readonly string[] {
  return firstLines(wrap(text, room, width), room, most, width)
}

/** So many of some lines at most; where there are more, … ends the last. */
export function firstLines(
  lines: readonly string[],
  room: number,
  most: number,
  width: Width,
): readonly string[] {
  if (lines.length <= most) return lines
  const last = lines.slice(most - 1, most + 1).join('')
  return [...lines.slice(0, most - 1), cut(`${last}${MORE}`, room, width)]
}

/** A text in one line, shortened with … where it is too long. */
export function cut(text: string, room: number, width: Width): string {
  if (width(text) <= room) return text
  const letters = Array.from(text)
  while (letters.length > 0 && width(`${letters.join('')}${MORE}`) > room) letters.pop()
  return `${letters.join('')}${MORE}`
}
