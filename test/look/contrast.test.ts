import { COLOURS } from '@/pages/card/draw/look'
import theme from '../../src/theme.json'
import { declarationsOf, read, SHEETS } from './sheets'

type Tokens = Record<string, string>

const [light, dark] = read('app.scss').split('@media (prefers-color-scheme: dark)').map(tokens) as [
  Tokens,
  Tokens,
]
const THEMES = [
  ['light', light],
  ['dark', dark],
] as const

function tokens(text: string): Tokens {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  )
}

/** WCAG 2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dim, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

/** What letters of any ink may stand on. */
const GROUNDS = ['page', 'card', 'sunk', 'tint', 'warn-tint', 'bad-tint']
/** Only letters of the ink that is set with it stand on it, or it is a mark itself. */
const FILLED = ['accent', 'mid', 'deep', 'text', 'soft']
/** Between things that are told apart without it. */
const RULES = ['line']

const tokensIn = (value: string): string[] =>
  [...value.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name!).filter((name) => name in light)

const declarations = [
  ...SHEETS.flatMap((file) => declarationsOf(file)),
  ...['app.scss', 'ui/look.scss'].flatMap((file) => declarationsOf(file)),
]
const usedAs = (is: (name: string) => boolean): string[] =>
  [
    ...new Set(declarations.filter(({ name }) => is(name)).flatMap(({ value }) => tokensIn(value))),
  ].sort()

const inks = usedAs((name) => name === 'color')
const drawn = usedAs((name) => /^(?:border|background|--edge)/.test(name))

/** Ink and filling that one block sets together. */
const together = [...SHEETS, 'ui/look.scss'].flatMap((file) =>
  [...read(file).matchAll(/[^{}]*(?:#\{[^}]*\}[^{}]*)*/g)].flatMap(([block]) => {
    const [ink] = tokensIn(/(?:^|\s)color: ([^;]+);/.exec(block)?.[1] ?? '')
    const [filling] = tokensIn(/\bbackground: ([^;]+);/.exec(block)?.[1] ?? '')
    return ink !== undefined && filling !== undefined ? [[ink, filling] as const] : []
  }),
)

test('every colour is an ink, a ground, a filling, a mark or a rule', () => {
  expect(inks).toEqual(['accent', 'bad', 'good', 'on-accent', 'soft', 'text', 'warn'])
  expect(drawn.filter((name) => ![...GROUNDS, ...FILLED, ...RULES].includes(name))).toEqual([
    'bad',
    'maybe',
    'warn',
  ])
  // What has no pair of its own is on none of the grounds.
  expect(together.filter(([ink]) => ink === 'on-accent').length).toBeGreaterThan(4)
})

describe.each(THEMES)('%s', (_name, theme) => {
  const pairs = [
    ...inks
      .filter((ink) => ink !== 'on-accent')
      .flatMap((ink) => GROUNDS.map((ground) => [ink, ground] as const)),
    ...together,
  ]
  test.each([...new Set(pairs.map(String))])('%s can be read', (pair) => {
    const [ink, ground] = pair.split(',') as [string, string]
    expect(contrast(theme[ink]!, theme[ground]!)).toBeGreaterThanOrEqual(4.5)
  })

  const marks = drawn.filter((name) => ![...GROUNDS, ...RULES, 'mid'].includes(name))
  test.each(marks.flatMap((mark) => GROUNDS.slice(0, 4).map((ground) => [mark, ground] as const)))(
    '%s can be seen on %s',
    (mark, ground) => {
      expect(contrast(theme[mark]!, theme[ground]!)).toBeGreaterThanOrEqual(3)
    },
  )
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

/** Which token WeChat's own bars take. */
const BARS = {
  navBackground: 'page',
  pageBackground: 'page',
  tabText: 'soft',
  tabChosen: 'accent',
  tabBackground: 'card',
}

test('the bars around a page have its colours, in WeChat and in a browser', () => {
  const html = read('index.html')
  const config = read('app.config.ts')
  for (const [name, tokens] of THEMES) {
    const colours = Object.entries(BARS).map(([bar, token]) => [bar, tokens[token]])
    expect(theme[name]).toMatchObject(Object.fromEntries(colours))
    expect(theme[name].navText).toBe(name === 'light' ? 'black' : 'white')
  }
  const isToken = (colour: string) =>
    [...Object.values(light), ...Object.values(dark)].includes(colour)
  const hex = (text: string) => text.match(/#[0-9a-f]{6}\b/g)!
  expect([...hex(html), ...hex(config)].filter((colour) => !isToken(colour))).toEqual([])
  expect(hex(config)).toEqual(['page', 'page', 'soft', 'accent', 'card'].map((name) => light[name]))
  for (const token of ['card', 'line', 'soft', 'accent']) expect(hex(html)).toContain(dark[token])
})
