const WIDTH = 120

/** A paragraph in lines. */
export function prose(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines[lines.length - 1]} ${word}`.trim()
    if (longer.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines.join('\n')
}

/** How wide a text is drawn: a Chinese character is two wide. */
const widthOf = (text) => [...text].reduce((sum, one) => sum + (one > '\u2e7f' ? 2 : 1), 0)

/** A number as short as it can be read; texts stay, and what there is none of is left empty. */
function written(value) {
  if (typeof value !== 'number') return value ?? ''
  if (Number.isInteger(value) || value >= 100) return Math.round(value).toLocaleString('en-US')
  return value.toFixed(value < 0.2 ? 3 : value < 10 ? 2 : 1)
}

/**
 * A table in Markdown, that reads as well where it is printed.
 * @param {string[]} head
 * @param {(string | number | undefined)[][]} rows
 */
export function table(head, rows) {
  const cells = [head, ...rows.map((row) => head.map((_, column) => written(row[column])))]
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => widthOf(row[column]))))
  const line = (row) =>
    `| ${row.map((cell, column) => cell + ' '.repeat(widths[column] - widthOf(cell))).join(' | ')} |`
  const [first, ...rest] = cells.map(line)
  return [first, line(widths.map((width) => '-'.repeat(width))), ...rest].join('\n')
}
