import { parse, PROFILE_SCHEMA, readDigits, readSent } from '@/engine'
import { plain, readBackup, readPasted, tooMuch, typedDay, typedMonth, typedNumber } from '@/input'
import { readId } from '@/platform/route'
import { migrate } from '@/store/migrations'
import { rngOf } from '../random'
import { sample } from '../sample'
import { hostileBackup, hostilePaste, hostileTyped } from './texts'
import { commonNames, retell } from './words'

// Taro itself needs a phone or a browser.
jest.mock('@tarojs/taro', () => ({}))

/** Twenty thousand hostile texts to whatever reads a text; the same go through the built package, fewer of them. */
const MANY = sample(20_000, 2_000)
const ON = '2026-11-27'

const before = commonNames({})
afterEach(() => expect(commonNames({})).toBe(before))

/** Gives each text of a seed to a check, and tells which one it was at which something went wrong. */
function each(seed: number, make: typeof hostilePaste, check: (text: string) => void): void {
  for (let at = 0; at < MANY; at += 1) {
    const text = make(rngOf(seed + at))
    try {
      check(text)
    } catch (error) {
      throw retell(`seed ${seed + at}: ${JSON.stringify(text.slice(0, 500))}`, error)
    }
  }
}

test('any paste gives spans that a profile may hold, questions, and lines that were left', () => {
  each(100_000, hostilePaste, (text) => {
    const { spans, asked, leftOut } = readPasted(text, ON)
    const { problems } = parse({
      schema: PROFILE_SCHEMA,
      id: 'a',
      label: 'a',
      facts: { insurance: { spans } },
    })
    if (problems.length > 0) throw new Error(JSON.stringify(problems))
    if (tooMuch(text) !== undefined && spans.length + asked.length > 0) throw new Error('too much')
    for (const { line } of leftOut) if (!(line >= 1)) throw new Error(`line ${line}`)
  })
})

test('any backup gives a profile that is whole, or says why not', () => {
  let found = 0
  each(200_000, hostileBackup, (text) => {
    const backup = readBackup(text, migrate)
    if ('wrong' in backup) return
    for (const one of backup.profiles) {
      if ('refused' in one) continue
      found += 1
      const again = parse(JSON.parse(JSON.stringify(one.profile)))
      expect(again.profile).toEqual(one.profile)
      const told = again.problems.filter(({ path }) => path !== 'id' && path !== 'label')
      expect(told).toEqual([])
    }
  })
  // Most hold something that can be read: a generator of rubbish alone would show nothing.
  expect(found).toBeGreaterThan(MANY / 3)
})

test('anything typed is a day, a month, a number, or a plain answer', () => {
  each(300_000, hostileTyped, (text) => {
    for (const read of [typedDay, typedMonth, plain, readId, readDigits, readSent]) read(text)
    const number = typedNumber(text, { least: 0, most: 1_000_000, decimals: 2 })
    if ('value' in number && !(number.value >= 0 && number.value <= 1_000_000))
      throw new Error(`${number.value}`)
  })
})
