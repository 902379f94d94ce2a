const MORE = '…'

/** What no line begins with, and what none ends with. */
const NOT_FIRST = /^[，。；：、！？）》”’…～·%]/
const NOT_LAST = /[（《“‘]$/

/** A number, a word of Latin letters, or one character. */
const PIECES = /[0-9A-Za-z.,]+|[\s\S]/gu

/** How wide a text is, in the type that it is set in. */
type Width = (text: string) => number

/** A text in lines of a width; a sign stays with the character that it belongs to. */
export function wrap(text: string, room: number, width: Width): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || width(line + piece) <= room || NOT_FIRST.test(piece)) line += piece
    else {
      const opened = NOT_LAST.exec(line)?.[0] ?? ''
      lines.push(line.slice(0, line.length - opened.length))
      line = opened + piece
    }
  }
  return line === '' ? lines : [...lines, line]
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
