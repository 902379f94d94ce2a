import { monthNumber, type Span } from '@/engine'
import { readPasted } from '@/input'
import { readAll } from '@/input/pasted'
import data from './cases.json'

const ON = '2026-11-27'

interface Case {
  about: string
  text: string
  take: string
  ask: string[]
  left?: string[]
}

/** 2023-01–2023-03 12183; 2023-04.. x1; 2023-01 9000 back. */
const shown = (spans: readonly Span[]): string =>
  spans
    .map(({ from, to, base, backPaid }) => {
      const months = to === undefined ? `${from}..` : to === from ? from : `${from}–${to}`
      return `${months} ${base}${backPaid ? ' back' : ''}`
    })
    .join('; ')

const name = ({ about, text }: { about: string; text: string }) =>
  [about, JSON.stringify(text.slice(0, 60))] as const

describe('what was read wrongly, and what was right', () => {
  test.each(data.given.map((one) => [...name(one), one] as const))('%s: %s', (_1, _2, one) => {
    expect(one.takeOneOf).toContain(shown(readPasted(one.text, ON).spans))
  })
})

describe('each kind', () => {
  const cases: Case[] = data.cases
  test.each(cases.map((one) => [...name(one), one] as const))('%s: %s', (_1, _2, one) => {
    const { spans, asked, leftOut } = readPasted(one.text, ON)
    expect(shown(spans)).toBe(one.take)
    expect(asked.map(({ code }) => code)).toEqual(one.ask)
    if (one.left !== undefined) expect(leftOut.map(({ code }) => code)).toEqual(one.left)
  })
})

test.each(data.notTaken)('nothing is taken of %j', (text) => {
  expect(readPasted(text, ON).spans).toEqual([])
})

const TEXTS = [...data.given, ...data.cases].map(({ text }) => text).concat(data.notTaken)

test('every line ends as taken, as asked or as left out with a reason', () => {
  for (const text of TEXTS) {
    const { taken, asked, leftOut } = readAll(text, ON)
    const ends = new Set([
      ...taken,
      ...asked.flatMap(({ lines }) => lines.map(({ line }) => line)),
      ...leftOut.map(({ line }) => line),
    ])
    text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).forEach((line, index) => {
      if (/[\p{L}\p{N}]/u.test(line))
        expect([text, index + 1, ends.has(index + 1)]).toEqual([text, index + 1, true])
    })
  }
})

test('a question has at least one reading, and each reading is a record that may be saved', () => {
  for (const text of TEXTS) {
    for (const { options, lines } of readPasted(text, ON).asked) {
      expect(options.length).toBeGreaterThan(0)
      expect(lines.length).toBeGreaterThan(0)
      for (const spans of options)
        expect([text, spans.length > 0, isOrdered(spans)]).toEqual([text, true, true])
    }
  }
})

const isOrdered = (spans: readonly Span[]): boolean =>
  spans.every(({ from, to }, index) => {
    const before = spans[index - 1]
    const after = before === undefined || (before.to !== undefined && before.to < from)
    return after && (to === undefined || monthNumber(from) <= monthNumber(to))
  })
