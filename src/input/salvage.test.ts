import fc from 'fast-check'

import { seal } from '@/store/envelope'
import { migrate } from '@/store/migrations'

import { salvage } from './salvage'
import { readTorn } from './torn-json'

const PROFILE = {
  schema: 2,
  id: 'a1',
  label: '我',
  facts: {
    birthday: '1990-05-04',
    education: 'master',
    insurance: {
      spans: [
        { from: '2016-07', to: '2019-12', base: 12000 },
        { from: '2020-01', to: '2021-06', base: 'x2' },
      ],
    },
    founder: false,
  },
  situation: { changes: ['child'], neededBy: '2027-03-31' },
  progress: { 'id-card': 'done' },
}
const TEXT = JSON.stringify(PROFILE)
const rescue = (text: string) => salvage([text], migrate)
const before = (words: string) => TEXT.slice(0, TEXT.indexOf(words))

test('a whole text gives the whole profile, with or without its seal', () => {
  for (const text of [TEXT, seal(PROFILE, 4), seal(PROFILE, 4).replace('jf1 4', 'jf1 5')])
    expect(rescue(text)).toEqual({ profile: PROFILE, leftOut: [], cut: [], isTorn: false })
})

test('one that was torn off gives what is whole, and names what is not', () => {
  expect(rescue(before(',"to":"2021-06"'))).toMatchObject({
    profile: {
      label: '我',
      facts: { education: 'master', insurance: { spans: [PROFILE.facts.insurance.spans[0]] } },
      situation: { changes: [] },
    },
    leftOut: [],
    cut: ['facts.insurance'],
    isTorn: true,
  })
  expect(rescue(before('7-03-31'))).toMatchObject({
    profile: { facts: PROFILE.facts, situation: { changes: ['child'] } },
    cut: ['situation.neededBy'],
  })
})

test('behind a broken place it goes on', () => {
  const broken = TEXT.replace('"education":"mas', '"educa\u0000\u0000')
  expect(rescue(broken)).toMatchObject({
    profile: {
      facts: { birthday: '1990-05-04', insurance: PROFILE.facts.insurance, founder: false },
      situation: PROFILE.situation,
      progress: PROFILE.progress,
    },
    isTorn: true,
  })
  expect(rescue(broken)?.profile.facts.education).toBeUndefined()
})

test('so it does where the beginning is gone', () => {
  const { schema, ...rest } = PROFILE
  expect(schema).toBe(2)
  expect(rescue(TEXT.slice(TEXT.indexOf('"label"')))).toMatchObject({
    profile: { label: rest.label, facts: rest.facts, situation: rest.situation },
  })
})

test('what parse refuses is left out and named', () => {
  const odd = { ...PROFILE, facts: { ...PROFILE.facts, education: 'phd' } }
  expect(rescue(seal(odd, 1))).toMatchObject({
    leftOut: [{ path: 'facts.education', code: 'not-an-option' }],
  })
})

test('of two texts the one with more in it', () => {
  expect(salvage([before('"education"'), TEXT], migrate)?.profile).toEqual(PROFILE)
  expect(salvage([TEXT, before('"education"')], migrate)?.profile).toEqual(PROFILE)
})

test('an older version comes up to today’s, a newer one is left alone', () => {
  expect(rescue(JSON.stringify({ ...PROFILE, schema: 1 }))?.profile).toEqual(PROFILE)
  expect(rescue(JSON.stringify({ ...PROFILE, schema: 3 }))).toBeUndefined()
})

test('a what-if copy becomes an imagined one', () => {
  expect(rescue(JSON.stringify({ ...PROFILE, trialOf: 'b2' }))?.profile.supposed).toBe(true)
})

test.each([
  '',
  'garbage',
  '{}',
  '[1',
  '{"a',
  '{"schema":2,"order":["a1"],"removed":[]}',
  '{"__proto__":{"facts":{"founder":true}}}',
  '"constructor":{"a":1},"toString":1',
  '{"\\u12":1}',
  '[{'.repeat(20_000),
  `{"facts":${'{"founder":'.repeat(50)}`,
])('nothing is got out of %.30s', (text) => {
  expect(rescue(text)).toBeUndefined()
  expect(({} as { facts?: object }).facts).toBeUndefined()
})

test('nothing is got out of no text', () => {
  expect(salvage([], migrate)).toBeUndefined()
})

test('torn anywhere, nothing is read that was not there', () => {
  for (let length = 0; length <= TEXT.length; length += 1) {
    const found = rescue(TEXT.slice(0, length))
    if (found === undefined) continue
    const { facts, situation } = found.profile
    expect({ ...PROFILE.facts, ...facts, insurance: 0 }).toEqual({ ...PROFILE.facts, insurance: 0 })
    expect({ ...PROFILE.situation, ...situation, changes: 0 }).toEqual({
      ...PROFILE.situation,
      changes: 0,
    })
  }
})

test('any text gets an answer, and a whole one its value', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      rescue(text)
      return readTorn(text) !== undefined
    }),
  )
  for (const value of [{ a: [], b: {}, c: [1, 'x', null, [true]] }, { d: { e: -1.5 } }])
    expect(readTorn(JSON.stringify(value, null, 1))).toEqual({ value, cut: [], behind: [] })
})
