import { declarationsOf, read, SHEETS, type Declaration } from './sheets'

/** The steps of a list in ui/look.scss. */
const stepsOf = (name: string): string[] =>
  new RegExp(`\\$${name}: \\(([^)]+)\\)`).exec(read('ui/look.scss'))![1]!.split(', ')

const SPACE = stepsOf('space')
const BY_NAME =
  /\b(?:black|white|gr[ae]y|red|green|blue|yellow|orange|brown|pink|purple|silver|gold)\b/
const RAW_COLOUR = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(/i

/** What one declaration has of its own and no token gives. */
function rawIn({ name, value, reason }: Declaration): string | undefined {
  if (reason !== '') return undefined
  if (RAW_COLOUR.test(value) || BY_NAME.test(value)) return 'a colour'
  if (name === 'font-size' && !/^look\.(?:size\(|\$)/.test(value)) return 'a size of type'
  if (name.endsWith('radius') && !/^(?:50%|(?:(?:look\.\$[\w-]+|0) ?)+)$/.test(value)) {
    return 'a radius'
  }
  if (name.endsWith('shadow')) return 'a shadow'
  if (/\b(?!0s)\d*\.?\d+m?s\b/.test(value)) return 'a duration'
  if (/^(?:margin|padding|(?:row-|column-)?gap)/.test(name)) {
    const lengths = value.match(/\d*\.?\d+px/g) ?? []
    // A hair's breadth brings a line of one or two pixels to its place.
    if (lengths.some((length) => length !== '1px' && !SPACE.includes(length))) return 'a space'
  }
  return undefined
}

const rawOf = (file: string, text?: string): string[] =>
  declarationsOf(file, text).flatMap((one) => {
    const raw = rawIn(one)
    return raw === undefined
      ? []
      : [`${one.place} has ${raw} of its own: ${one.name}: ${one.value}`]
  })

test.each(SHEETS)('%s takes its look from the tokens', (file) => {
  expect(rawOf(file)).toEqual([])
})

test.each([
  ['color: #fff', 'a colour'],
  ['border: 1px solid rgba(0, 0, 0, 0.1)', 'a colour'],
  ['background: white', 'a colour'],
  ['font-size: look.text(18)', 'a size of type'],
  ['font-size: 16px', 'a size of type'],
  ['border-radius: 7px', 'a radius'],
  ['border-radius: look.$radius 3px', 'a radius'],
  ['box-shadow: 0 1px 2px var(--line)', 'a shadow'],
  ['transition: opacity 0.2s', 'a duration'],
  ['padding: 12px 17px', 'a space'],
  ['margin: calc(#{look.text(12)} - 11px) 0', 'a space'],
])('%s is found', (line, raw) => {
  expect(rawOf('a.scss', `.a {\n  ${line};\n}`)).toEqual([
    expect.stringContaining(`a.scss:2 has ${raw}`),
  ])
})

test.each([
  'color: var(--soft)',
  'font-size: look.size(17)',
  'font: inherit',
  'border-radius: 50%',
  'border-radius: look.$radius-bar 0 0 look.$radius-bar',
  'margin: -14px calc(var(--side) * -1) 2px',
  'white-space: nowrap',
  'margin-left: -7px; // half of it',
  'animation: grow look.$motion ease-out',
])('%s is not', (line) => {
  expect(rawOf('a.scss', `.a {\n  ${line.includes(';') ? line : `${line};`}\n}`)).toEqual([])
})
