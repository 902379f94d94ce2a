import type { Card, CardBlock } from './card'

const SHORT = 20
const TICKS = { done: '✓', open: '□' }

/** A card in plain lines for a chat: the same words as are drawn. */
export function plainText(card: Card): string {
  const { kind, name, days, doubts, figure, title, notes, blocks, foot } = card
  const points = figure === undefined ? '' : `${figure.text}${figure.unit}，`
  return [
    [`【${kind}】`, name, ...days].filter((part) => part !== undefined).join(' '),
    ...doubts,
    `${points}${title}`,
    ...notes,
    ...blocks.flatMap((block) => ['', ...linesOf(block)]),
    '',
    ...foot,
  ].join('\n')
}

const linesOf = ({ title, aside, note, rows }: CardBlock): string[] => [
  aside === undefined ? title : `${title}（${aside}）`,
  ...(note === undefined ? [] : [note]),
  ...rows.map(({ name, value, detail, ticked }) => {
    const box = ticked === undefined ? '' : `${ticked ? TICKS.done : TICKS.open} `
    const points = value === undefined ? '' : ` ${value}`
    return `${box}${name}${points}${behind(detail)}`
  }),
]

/** On a line of its own where it is long. */
const behind = (detail: string | undefined): string =>
  detail === undefined
    ? ''
    : detail.length > SHORT || detail.includes('：')
      ? `\n  ${detail}`
      : `：${detail}`
