import {
  explain,
  goingOn,
  lapseMonth,
  otherReading,
  undecidedLines,
  policyOn,
  prepare,
  range,
  type Facts,
} from '@/engine'
import { TWO_READINGS, STOPPED } from '../../../test/weapp/people'
import { person, settled } from '../../../test/engine/build'

import { type Outlook, outlookText } from '@/text/outlook/forecast'
import { inTimeByBoth, inTimeText, inTimeWord, type InTimeWords } from '@/text/outlook/in-time'
import { lapseText, lapseWord } from '@/text/outlook/lapse'
import { lineDetail, lineLabel } from '@/text/points/lines'
import { lineText, otherPoints, sureText } from '@/text/points/other-reading'
import { nextSteps, undecidedRules, verdict } from '@/text/points/result'
import { trialSummary } from '@/text/outlook/trial'
import { breaksText, holdText, otherWayText, standText } from '@/text/outlook/ways'
import { scoredOf } from './worked-out'
import type { Plan } from '@/engine'

const DAY = '2026-11-23'
const THRESHOLD = 120
const table = policyOn(DAY).table!
const scored = (facts: Facts) => scoredOf(person(facts), DAY)
const her = scored(TWO_READINGS.facts)

describe('a verdict on the points', () => {
  test('that only one reading gives says so, with both totals in one sentence and how sure it is', () => {
    expect(verdict(her, THRESHOLD)).toEqual({
      word: '按采用的读法到120分了',
      gap: '129分，多出9分。条文另一种读法是104分，差16分。采用的读法把握较大。',
      tone: 'warn',
    })
    expect(undecidedRules(her)).toEqual(['insurance-base'])
    expect(nextSteps(her)[0]).toMatch('两种读法')
  })

  test('that both give is not doubted, and the other total still stands beside it', () => {
    const both = scored({ ...TWO_READINGS.facts, award: 'city-special' })
    expect(verdict(both, THRESHOLD)).toEqual({
      word: '到120分了',
      gap: '159分，多出39分。条文另一种读法是134分，也到120分。',
      tone: 'good',
    })
    expect(nextSteps(both)[0]).not.toMatch('两种读法')
  })

  test('below the threshold by both', () => {
    const short = scored({ ...TWO_READINGS.facts, education: 'none' })
    expect(verdict(short, THRESHOLD).gap).toBe(
      '79分，还差41分。条文另一种读法是54分，差66分。采用的读法把握较大。',
    )
  })

  test('with answers open, a range by each', () => {
    const open = scored({ ...TWO_READINGS.facts, award: 'unknown' })
    expect(verdict(open, THRESHOLD)).toMatchObject({
      word: '按采用的读法到120分了',
      gap: '129～239分，至少多出9分。条文另一种读法是104～214分，还不能确定。采用的读法把握较大。',
    })
    const poor = scored({ ...TWO_READINGS.facts, education: 'none', shortageMajor: 'unknown' })
    expect(verdict(poor, THRESHOLD).gap).toMatch('条文另一种读法是54～84分，最好也差36分')
  })

  test('exactly at the threshold is not called more than that', () => {
    const least = scored({ birthday: '1990-05-01', education: 'bachelor-with-degree' })
    expect(verdict(least, THRESHOLD).gap).toMatch(/^最少也正好够。/)
  })

  test('of a trial is that of both', () => {
    expect(trialSummary(her, her, THRESHOLD)).toBe(
      '分数没变。按采用的读法到120分了，129分，多出9分。条文另一种读法是104分，差16分。采用的读法把握较大。',
    )
  })

  test('where both give the same there is no other', () => {
    expect(scored(settled()).other).toBeUndefined()
    expect(undecidedRules(scored(settled()))).toEqual([])
  })
})

describe('a line', () => {
  const lines = explain(prepare(person(TWO_READINGS.facts)), DAY).lines
  const base = lines.find(({ rule }) => rule === 'insurance-base')!
  const age = lines.find(({ rule }) => rule === 'age')!

  test('says what it is worth by the other reading, in its row and aloud', () => {
    expect(otherPoints(base)).toBe('；条文另一种读法是0分')
    expect(lineDetail(base)).toMatch(/；条文另一种读法是0分$/)
    expect(lineLabel(base)).toMatch(/25分；条文另一种读法是0分$/)
    expect(lineText(base, otherReading(base)!)).toBe('25分；条文另一种读法是0分，总分104分')
    expect(otherReading(base)!.clause.id).toBe('base-downward')
  })

  test('that can be read in one way, or where it makes no difference, adds nothing', () => {
    expect(otherPoints(age)).toBe('')
    expect(otherReading(age)).toBeUndefined()
    const [same] = explain(prepare(person(settled())), DAY).lines.filter(
      ({ rule }) => rule === 'insurance-base',
    )
    expect(otherPoints(same!)).toBe('')
  })
})

test('how sure comes from the conflicts: of several the least sure', () => {
  expect(sureText()).toBe('采用的读法把握较大')
  expect(sureText(['public-service'])).toBe('采用的读法把握较大')
  expect(sureText(['insurance-base', 'public-service'])).toBe('采用的读法把握较大')
})

test('the lines by which two accounts differ are those of a clause that is undecided', () => {
  const facts: Facts = { ...TWO_READINGS.facts, publicService: { since: '2018-01' } }
  const [one, other] = (['chosen', 'strict'] as const).map((readings) =>
    explain(prepare(person(facts), { readings }), DAY),
  )
  expect(undecidedLines(one!, other!)).toEqual(['insurance-base', 'public-service'])
  expect(undecidedLines(one!, one!)).toEqual([])
})

describe('the outlook', () => {
  const outlook: Outlook = {
    today: DAY,
    to: '2036-11-23',
    total: 129,
    threshold: THRESHOLD,
    stretches: [{ from: DAY }],
    best: { day: DAY, total: 129 },
  }
  const later: Outlook = { ...outlook, total: 104, stretches: [{ from: '2027-07-01' }] }

  test('that lasts by one reading is not said to last', () => {
    const { title, sentence } = outlookText(outlook, { table, other: later })
    expect(title).toBe('按采用的读法，现在够120分')
    expect(sentence).toBe(
      '现在129分。条文另一种读法现在是104分，2027年7月到120分，从那时起一直够。采用的读法把握较大。',
    )
  })

  test('that lasts by both is', () => {
    const other = { ...outlook, total: 124 }
    const { title, sentence } = outlookText(outlook, { table, other })
    expect(title).toBe('一直够120分（算到2036年11月）')
    expect(sentence).toMatch(/不会掉到120分以下。条文另一种读法现在是124分，日子都一样。$/)
  })

  test('the other reading may lose it, or never be there', () => {
    const lost = { ...outlook, total: 121, stretches: [{ from: DAY, lost: '2028-03-01' }] }
    expect(outlookText(outlook, { table, other: lost }).sentence).toMatch(
      '条文另一种读法现在是121分，够到2028年2月底。',
    )
    const never = { ...later, stretches: [] }
    expect(outlookText(outlook, { table, other: never }).sentence).toMatch(
      '条文另一种读法现在是104分，十年里到不了120分。',
    )
    const own = { ...outlook, total: 100, stretches: [{ from: '2027-01-01' }] }
    expect(outlookText(own, { table, other: never })).toMatchObject({
      title: '按采用的读法，2027年1月到120分',
      sentence: expect.stringMatching('从那时起够。条文另一种读法') as string,
    })
  })

  test('from when on one cannot renew stands in the title', () => {
    const { title, sentence } = outlookText({ ...outlook, lapses: '2027-03' }, { table })
    expect(title).toBe('现在够120分，2027年3月起续不了')
    expect(sentence).toBe(
      '现在129分。2027年3月起，近12个月里正常交的社保不到6个月，从严看就续不了。',
    )
    const never = { ...outlook, stretches: [], lapses: '2027-03' }
    expect(outlookText(never, { table }).title).toBe('十年里到不了120分')
  })
})

describe('a plan', () => {
  const plan: Plan = {
    actions: [],
    month: '2026-11',
    months: 0,
    effort: 0,
    hardest: 0,
    total: 129,
    holdsUntil: 'beyond',
    breaksIf: [],
    endsBy: [],
  }
  const other: Plan = { ...plan, month: '2027-07', months: 8, total: 157 }

  test('holds for good only by both readings, and while one can renew', () => {
    expect(holdText(plan)).toBe('之后一直够（算到十年后）')
    expect(holdText(plan, false, { otherPlan: { ...plan, total: 125 } })).toMatch('一直够')
    expect(holdText(plan, false, { otherPlan: other })).toBe('按采用的读法，十年后还够')
    expect(holdText(plan, false, { otherPlan: { ...plan, lostOn: '2030-01-01' } })).toMatch(
      /^按采用的读法/,
    )
    expect(holdText(plan, false, { lapses: '2027-03' })).toBe('十年后还够，但2027年3月起续不了')
    expect(holdText(plan, true, { lapses: '2027-03' })).toMatch(/，但2027年3月起续不了$/)
    const losing = { ...plan, lostOn: '2027-01-01' }
    expect(holdText(losing, false, { lapses: '2027-03' })).toBe('能保持到2026年12月底')
    expect(holdText(losing, false, { lapses: '2026-12' })).toMatch(/，但2026年12月起续不了$/)
  })

  test('is told by the other reading where that is something else', () => {
    expect(otherWayText(THRESHOLD, {})).toBe('')
    expect(otherWayText(THRESHOLD, { otherPlan: other })).toBe(
      '条文另一种读法：2027年7月（8个月后）到157分，之后一直够（算到十年后）',
    )
    expect(otherWayText(THRESHOLD, { otherPlan: { ...other, total: 110 } })).toBe(
      '条文另一种读法：2027年7月（8个月后）最高到110分，还差10分',
    )
  })

  test('is not said to stand without any line where the other reading needs one', () => {
    expect(breaksText([], THRESHOLD)).toBe('少了其中任何一项，都还够120分。')
    expect(breaksText([], THRESHOLD, plan)).toMatch(/^少了/)
    expect(breaksText([], THRESHOLD, { ...plan, breaksIf: ['age'] })).toMatch(/^按采用的读法，少了/)
    expect(breaksText([], THRESHOLD, { ...plan, total: 110 })).toMatch(/^按采用的读法，/)
  })

  test('where one stands, both totals are told', () => {
    expect(standText(129, THRESHOLD, { other: 104 })).toBe(
      '现在129分，够120分了；条文另一种读法是104分，离120分差16分',
    )
  })
})

describe('the day that a school named', () => {
  const words = (word: string, tone: InTimeWords['tone'] = 'good'): InTimeWords => ({
    word,
    tone,
    sentence: `${word}的话。`,
  })

  test('one word where both agree, else both', () => {
    expect(inTimeByBoth(words('来得及'), undefined)).toEqual(words('来得及'))
    expect(inTimeByBoth(words('来得及'), words('来得及'))).toEqual(words('来得及'))
    expect(inTimeByBoth(words('来得及'), words('来不及', 'bad'))).toEqual({
      word: '按采用的读法来得及',
      tone: 'warn',
      sentence: '来得及的话。条文另一种读法：来不及，来不及的话。',
    })
    const otherwise = { ...words('来得及'), sentence: '晚一点。' }
    expect(inTimeByBoth(words('来得及'), otherwise)).toEqual(words('来得及'))
    expect(inTimeWord(words('来得及'), undefined)).toBe('来得及')
    expect(inTimeWord(words('来得及'), words('来不及'))).toBe(
      '按采用的读法来得及，条文另一种读法来不及',
    )
  })

  test('who has stopped paying by then cannot file', () => {
    const found = {
      verdict: 'before',
      stands: { from: '2027-12-27', to: '2028-01-24' },
    } as const
    const reach = { reached: DAY, held: true, lapses: '2027-03' }
    expect(inTimeText(found, reach, '2028-05-01', DAY)).toEqual({
      word: '社保停了，那时办不了',
      tone: 'bad',
      sentence: '2027年3月起，近12个月里正常交的社保不到6个月，从严看就续不了。',
    })
    const early = {
      ...found,
      verifyBy: '2027-01-04',
      stands: { from: '2026-12-01', to: '2026-12-30' },
    }
    expect(inTimeText(early, reach, '2027-02-01', DAY).word).toBe('审核不拖就来得及')
  })
})

test('from when on one cannot renew, in words', () => {
  const profile = goingOn(person(STOPPED.facts), DAY)
  const lapses = lapseMonth(prepare(profile, { assume: 'rules-and-wage-continue' }), DAY)!
  expect(lapseWord(lapses)).toBe('2027年3月起续不了')
  expect(lapseText(lapses, table)).toMatch('近12个月里正常交的社保不到6个月')
})

test('the answer for a day is the one of the engine', () => {
  const prepared = prepare(person(TWO_READINGS.facts))
  expect(her.range).toEqual(range(prepared, DAY))
  expect(her.explanation).toEqual(explain(prepared, DAY))
})
