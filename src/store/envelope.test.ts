import * as fc from 'fast-check'
import { open, seal } from './envelope'

const text = seal({ schema: 1, label: '我的积分' }, 7)

test('a sealed body is read back with its sequence', () => {
  expect(text).toMatch(/^jf1 7 \d+ [0-9a-f]{8}\n\{"schema":1,/)
  expect(open(text)).toEqual({ state: 'ok', seq: 7, body: { schema: 1, label: '我的积分' } })
})

test('any body, any sequence', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), (body, seq) => {
      expect(open(seal(body, seq))).toEqual({
        state: 'ok',
        seq,
        body: JSON.parse(JSON.stringify(body)) as unknown,
      })
    }),
  )
})

test('a text torn at any place is damaged', () => {
  for (let size = 0; size < text.length; size += 1) {
    expect(open(text.slice(0, size))).toEqual({ state: 'damaged' })
  }
})

test('a text torn at any byte is damaged', () => {
  const bytes = Buffer.from(text)
  for (let size = 0; size < bytes.length; size += 1) {
    expect(open(bytes.subarray(0, size).toString())).toEqual({ state: 'damaged' })
  }
})

test('one changed character is damage, and more text is too', () => {
  for (let i = 0; i < text.length; i += 1) {
    const other = text[i] === '1' ? '2' : '1'
    expect(open(text.slice(0, i) + other + text.slice(i + 1))).toEqual({ state: 'damaged' })
  }
  expect(open(`${text} `)).toEqual({ state: 'damaged' })
  expect(open(` ${text}`)).toEqual({ state: 'damaged' })
})

test('whatever is no record of ours is damaged', () => {
  fc.assert(fc.property(fc.string(), (rubbish) => open(rubbish).state === 'damaged'))
  expect(open('')).toEqual({ state: 'damaged' })
})

test('a whole text of a later format is newer, a broken one damaged', () => {
  expect(open('jf2 3 4 e5a6aed7\n[{}]')).toEqual({ state: 'damaged' })
  expect(open(resealed(2, '[{}]'))).toEqual({ state: 'newer' })
  expect(open(resealed(10, '[{}]'))).toEqual({ state: 'newer' })
})

test('a checksum that is right over something that is no JSON', () => {
  expect(open(resealed(1, '{"a":'))).toEqual({ state: 'damaged' })
})

/** An envelope written down here a second time, so that the format cannot change by accident. */
function resealed(format: number, json: string): string {
  const sum = [...`${format} 3\n${json}`].reduce((hash, char) => {
    const code = char.charCodeAt(0)
    return Math.imul(Math.imul(hash ^ (code & 0xff), 16777619) ^ (code >> 8), 16777619)
  }, 2166136261)
  const hex = (sum >>> 0).toString(16).padStart(8, '0')
  return `jf${format} 3 ${json.length} ${hex}\n${json}`
}
