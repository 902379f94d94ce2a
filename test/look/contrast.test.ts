import { readFileSync } from 'node:fs'
import path from 'node:path'
import { COLOURS } from '@/pages/card/draw/look'

type Tokens = Record<string, string>

const scss = readFileSync(path.join(__dirname, '../../src/app.scss'), 'utf8')
const [light, dark] = scss.split('@media (prefers-color-scheme: dark)').map(tokens) as [
  Tokens,
  Tokens,
]

function tokens(text: string): Tokens {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  )
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

const READ = [
  ...['page', 'card', 'sunk'].flatMap((context) =>
    ['text', 'soft', 'accent'].map((ink) => [ink, context] as const),
  ),
  ['on-accent', 'accent'],
  ['text', 'tint'],
  ['soft', 'tint'],
  ['accent', 'tint'],
  ['text', 'mid'],
  ['on-accent', 'deep'],
  ['good', 'card'],
  ['good', 'tint'],
  ['warn', 'card'],
  ['warn', 'warn-tint'],
  ['text', 'warn-tint'],
  ['soft', 'warn-tint'],
  ['bad', 'card'],
  ['bad', 'page'],
  ['bad', 'bad-tint'],
  ['text', 'bad-tint'],
] as const

/** What is drawn and not read: parts of the gauge on its track, borders of inputs. */
const SEEN = [
  ['base', 'sunk'],
  ['text', 'sunk'],
  ['soft', 'card'],
] as const

describe.each([
  ['light', light],
  ['dark', dark],
])('%s tokens', (_name, theme) => {
  test.each(READ)('%s can be read on %s', (ink, context) => {
    expect(contrast(theme[ink]!, theme[context]!)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(SEEN)('%s can be seen on %s', (ink, context) => {
    expect(contrast(theme[ink]!, theme[context]!)).toBeGreaterThanOrEqual(3)
  })
})

test('both themes name the same tokens', () => {
  expect(Object.keys(dark).sort()).toEqual(Object.keys(light).sort())
})

test('a card to pass on has the light colours', () => {
  const named = Object.entries(COLOURS).map(([name, colour]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    colour,
  ])
  expect(light).toMatchObject(Object.fromEntries(named))
})
