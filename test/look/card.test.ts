import type { Profile } from '@/engine'
import { layOut, type Shape } from '@/pages/card/draw/layout'
import { type Context, measureBy, paint } from '@/pages/card/draw/paint'
import { type Card, NOTHING_SHOWN, plainText, resultCard, type Shown } from '@/text/card'
import { hasSchool, nextOf, schoolOf } from '@/pages/card/contents'
import { type DrawCall, recordingContext } from '../weapp-host'
import { lineDetail } from '@/text/points'
import { AT_95, RENEWALS, SPOUSE_132, TWO_READINGS } from '../weapp/people'
import { ALL, cardsOf, DAY, hrCardOf, LABEL, frameOf, resultFor } from './card-people'

jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {} }))
jest.mock('@tarojs/components', () => ({}))

const SHAPES: readonly Shape[] = ['wide', 'long']
const SCALE = 3

const person = (given: Partial<Profile>): Profile => ({
  schema: 2,
  id: 'x',
  facts: {},
  situation: { changes: [] },
  progress: {},
  ...given,
  label: LABEL,
})

const PEOPLE = {
  plain: person({
    ...AT_95,
    situation: {
      kind: 'renewal',
      changes: ['employer'],
      permit: { expiresOn: '2026-12-18' },
      plan: { begun: DAY, actions: [] },
    },
    progress: { permit: 'done', 'id-card': 'done' },
  }),
  heavy: person(RENEWALS.allChanged),
  two: person(TWO_READINGS),
}

/** All that is asked of a context for a card. */
function drawn(card: Card, shape: Shape): DrawCall[] {
  const calls: DrawCall[] = []
  const context = recordingContext(calls) as Context
  paint(context, layOut(card, shape, measureBy(context)), SCALE)
  return calls
}

/** The texts among it. */
const writtenOn = (card: Card, shape: Shape): string[] =>
  drawn(card, shape).flatMap(([name, text]) => (name === 'fillText' ? [String(text)] : []))

/** All that a card gives away, drawn in both shapes or copied. */
const saidOn = (card: Card): string =>
  [...SHAPES.flatMap((shape) => writtenOn(card, shape)), plainText(card)].join('\n')

const OF = Object.entries(PEOPLE).flatMap(([name, profile]) =>
  Object.entries(cardsOf(profile, ['bachelor-with-degree', 'pay-x08'])).map(
    ([kind, make]) => [name, kind, make] as const,
  ),
)

describe.each(OF)('%s: %s', (_name, kind, make) => {
  test('with everything off there is no number, no name and no day, and what the app is', () => {
    const said = saidOn(make(NOTHING_SHOWN))
    expect(said).not.toMatch(/\d/)
    expect(said).not.toContain(LABEL.slice(0, 3))
    expect(said).toContain('居住证积分，自己算清楚')
    expect(said).toContain('备材料')
  })

  test('the name is there when it is put on, and the same card stands', () => {
    const said = saidOn(make({ ...NOTHING_SHOWN, name: true }))
    expect(said).toContain(LABEL.slice(0, 3))
    expect(plainText(make({ ...NOTHING_SHOWN, name: true }))).toContain(LABEL)
    expect(said).not.toMatch(/\d/)
  })

  test('without the days there is none', () => {
    const said = saidOn(make({ ...ALL, school: false, next: false, days: false }))
    expect(said).not.toMatch(/\d{4}年|\d+月\d+日/)
  })

  test('without the points no total, no line and no verdict is told', () => {
    const said = saidOn(make({ ...ALL, school: false, points: false }))
    expect(said).not.toMatch(/基础指标|加分指标|还差\d+分|现在够/)
    const figure = make(ALL).figure?.text
    if (figure !== undefined) expect(said).not.toContain(`${figure}分`)
  })

  test('without its things no thing is named', () => {
    const { blocks } = make({ ...ALL, points: kind === 'papers', things: false })
    if (kind !== 'result') expect(JSON.stringify(blocks)).not.toMatch(/ticked/)
  })

  test.each(SHAPES)('%s: whose estimate it is stands on it, whatever is on', (shape) => {
    for (const shown of [NOTHING_SHOWN, ALL]) {
      const foot = '非官方估算，以受理部门核定为准'
      expect(writtenOn(make(shown), shape)).toContain(foot)
      expect(plainText(make(shown))).toContain(foot)
    }
  })

  test('the plain text says in whole what the long picture does', () => {
    const text = plainText(make(ALL)).replace(/\s/g, '')
    const pieces = writtenOn(make(ALL), 'long').filter((one) => !one.endsWith('…'))
    const missing = pieces.filter(
      (one) => one !== '120' && !text.includes(one.replace(/ · .*|\s/g, '')),
    )
    expect(missing).toEqual([])
  })
})

/** All that can stand under a total at once. */
const CROWDED = [PEOPLE.two, PEOPLE.heavy].map((profile) => {
  const situation = { ...profile.situation, neededBy: '2027-04-30' }
  const named = { ...profile, situation }
  const frame = frameOf(named, { whose: 'supposed', isChosen: true })
  const school = schoolOf(named, DAY)
  expect(school).toBeDefined()
  return resultCard(frame, resultFor(named), ALL, { unfiled: 'renew', school })
})

describe.each(SHAPES)('%s', (shape) => {
  const cards = [
    ...OF.flatMap(([, , make]) => [make(ALL), make(NOTHING_SHOWN)]),
    ...CROWDED,
    hrCardOf('eadtmsc', ALL),
    hrCardOf('0', NOTHING_SHOWN),
  ]

  test('nothing is drawn outside the card, and no text over another', () => {
    for (const card of cards) {
      const calls: DrawCall[] = []
      const context = recordingContext(calls) as Context
      const measure = measureBy(context)
      const { width, height, marks } = layOut(card, shape, measure)
      const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
      const boxes = texts.map(({ text, x, middle, size, bold = false }) => ({
        text,
        left: x,
        right: x + measure(text, size, bold),
        top: middle - size / 2,
        bottom: middle + size / 2,
      }))
      const outside = boxes.filter(
        (box) =>
          box.left < 12 || box.right > width - 12 || box.top < 12 || box.bottom > height - 12,
      )
      expect(outside.map(({ text }) => text)).toEqual([])
      const over = boxes.filter((one, index) =>
        boxes.some(
          (other, place) =>
            place > index &&
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
      )
      expect(over.map(({ text }) => text)).toEqual([])
    }
  })

  test('is of its shape', () => {
    for (const card of cards) {
      const context = recordingContext([]) as Context
      const { width, height } = layOut(card, shape, measureBy(context))
      if (shape === 'wide') expect(width / height).toBe(1.25)
      else expect(height).toBeGreaterThan(width / 2)
    }
  })

  test('is light: its ground is the first that is painted', () => {
    const fills = drawn(cards[0]!, shape).filter(([name]) => name === 'fillStyle')
    expect(fills[0]).toEqual(['fillStyle', '#f5f4ef'])
    expect(fills).toContainEqual(['fillStyle', '#ffffff'])
  })
})

describe('a result', () => {
  const card = (profile: Profile, shown: Shown = ALL) => cardsOf(profile, []).result(shown)

  test('says what the other reading says, and how sure the one in use is', () => {
    const { other } = resultFor(PEOPLE.two).scored as { other?: object }
    expect(other).toBeDefined()
    for (const shape of SHAPES) {
      expect(writtenOn(card(PEOPLE.two), shape).join('')).toMatch(
        /条文另一种读法是.*采用的读法把握/,
      )
    }
  })

  test('has a gauge with a mark at 120, striped where something is open', () => {
    const stripes = (profile: Profile) =>
      drawn(card(profile), 'wide').filter(([name]) => name === 'clip').length
    expect(writtenOn(card(PEOPLE.plain), 'wide')).toContain('120')
    expect(stripes(PEOPLE.plain)).toBe(0)
    expect(stripes(PEOPLE.heavy)).toBe(1)
  })

  test('of a low card says how many lines there are more', () => {
    expect(writtenOn(cardsOf(PEOPLE.heavy, []).papers(ALL), 'wide').join()).toMatch(
      /还有\d+项，这里写不下/,
    )
  })

  const leftOf = (one: Card) => layOut(one, 'wide', measureBy(recordingContext([]) as Context)).left

  test('of a low card has six lines beside the school’s day', () => {
    const six = person({
      facts: {
        birthday: '1990-05-05',
        education: 'bachelor-with-degree',
        insurance: { spans: [{ from: '2019-03', base: 'x1' }] },
        qualifications: [],
        award: 'city-general',
        shanghaiSpouse: { marriedOn: '2022-01-01' },
      },
      situation: { changes: [], kind: 'renewal', neededBy: '2027-04-30' },
    })
    const shown = { ...ALL, next: false, name: false }
    const rows = card(six, shown).blocks.flatMap((block) => (block.short ? [] : block.rows))
    expect(rows).toHaveLength(6)
    const low = writtenOn(card(six, shown), 'wide')
    for (const { name, value } of rows) expect(low).toEqual(expect.arrayContaining([name, value]))
    expect(low.join('')).toMatch(/学校要的2027年4月30日/)
    expect(low.join('')).toMatch(/按2026年11月27日算/)
    expect(leftOf(card(six, shown))).toBe(0)
  })

  test('of a low card tells the sum of the lines that have no room, and nothing that one does not have', () => {
    for (const one of CROWDED) {
      const low = writtenOn(one, 'wide').join('')
      expect(low).not.toContain('长图')
      if (low.includes('其余')) expect(low).toMatch(/其余\d+项共[\d～−]+分/)
    }
    const heavy = card(PEOPLE.heavy, { ...ALL, next: false })
    expect(leftOf(heavy)).toBeGreaterThan(0)
    expect(writtenOn(heavy, 'wide').join('')).toMatch(/其余\d+项共[\d～−]+分/)
  })
})

test('an imagined profile and another day are named as such, whatever is off', () => {
  const frame = frameOf(PEOPLE.plain, { whose: 'supposed', isChosen: true })
  const said = saidOn(resultCard(frame, resultFor(PEOPLE.plain), NOTHING_SHOWN))
  expect(said).toContain('假设的情况，不是现在的')
  expect(said).toContain('按另选的一天算，不是今天')
  expect(said).not.toMatch(/\d/)
})

describe('of 单位人事', () => {
  test('names what its page names; the days of the sender only when they are put on', () => {
    const off = saidOn(hrCardOf('eat', NOTHING_SHOWN))
    expect(off).not.toMatch(/\d{4}年|\d+月\d+日/)
    expect(off).toContain('换了单位')
    expect(off).toContain('去区人才服务中心')
    const on = saidOn(hrCardOf('eat', ALL))
    expect(on).toContain('2026年12月9日')
    expect(on).toContain('2026年11月24日签注')
    // What begins a list takes no stop.
    expect(
      hrCardOf('eat', ALL)
        .blocks.flatMap(({ rows }) => rows)
        .map(({ detail }) => detail),
    ).toContainEqual(expect.stringMatching(/，共\d+样：居住证、/))
  })

  test('does not tell what was left out', () => {
    expect(saidOn(hrCardOf('ex', ALL))).not.toMatch(/搬了家|子女/)
  })
})

test('what is open in a line is open in the sum of its group, drawn and copied', () => {
  const open = person({
    facts: {
      education: 'junior-college',
      insurance: { spans: [{ from: '2024-01', to: '2026-10', base: 'unknown' }] },
      deductions: 'unknown',
    },
  })
  const card = resultCard(frameOf(open), resultFor(open), ALL)
  const asides = card.blocks.map(({ title, aside }) => `${title} ${aside}`)
  expect(asides).toContain('加分指标 0～120分')
  expect(asides.find((one) => one.startsWith('减分指标'))).toMatch(/^减分指标 −\d+～0分$/)
  expect(plainText(card)).toContain('加分指标（0～120分）')
})

describe('the school’s day', () => {
  const named = (neededBy: string, more: Partial<Profile> = {}) =>
    person({ ...AT_95, situation: { changes: [], kind: 'first', neededBy }, ...more })
  const card = (profile: Profile, shown: Shown) => cardsOf(profile, []).result(shown)
  const on = { ...NOTHING_SHOWN, school: true }
  const enough = named('2027-04-30', { facts: SPOUSE_132.facts })

  test('is on the card when it is put on, and then alone', () => {
    expect(saidOn(card(enough, { ...ALL, school: false }))).not.toMatch(/学校|2027年4月30日/)
    const said = saidOn(card(enough, on))
    expect(said).toContain('学校要的2027年4月30日')
    expect(said).not.toMatch(/基础指标|到120分了/)
  })

  test('has its day, the points on it, the word and the sentence of the result page', () => {
    const text = plainText(card(enough, ALL))
    expect(text).toMatch(
      /学校要求的日子（2027年4月30日）\n审核不拖就来得及\n {2}要区里最迟.*审完.*。\n/,
    )
    expect(text).toMatch(/那天的分数（什么都不改） 132分\n/)
    const late = plainText(card(named('2027-04-30'), on))
    expect(late).toMatch(/\n来不及\n|\n照这样赶不上/)
    // In November a sixth year of insurance is full: three points more than today.
    expect(plainText(card(named('2027-12-01'), on))).toMatch(/那天的分数（什么都不改） 98分/)
  })

  test('is one line of a low card, above the lines, and all of it on a long one', () => {
    const low = writtenOn(card(enough, ALL), 'wide')
    expect(low.join('')).toMatch(/学校要的2027年4月30日：审核不拖就来得及；那天132分/)
    expect(low.join('')).not.toContain('区里最迟')
    expect(writtenOn(card(enough, ALL), 'long').join('')).toContain('区里最迟')
  })

  test('is told by both readings where they differ', () => {
    const two = named('2027-04-30', { facts: TWO_READINGS.facts })
    const text = plainText(card(two, ALL))
    expect(text).toMatch(/按采用的读法.*\n.*条文另一种读法：/)
    expect(text).toMatch(/那天的分数（什么都不改） 13\d分(\n {2}|：)条文另一种读法是10\d分/)
  })

  test('is told by the way that was chosen, and the points with nothing done', () => {
    const planned = named('2028-04-30', {
      situation: {
        changes: [],
        kind: 'first',
        neededBy: '2028-04-30',
        plan: { begun: DAY, actions: [{ id: 'bachelor-with-degree', months: 12, effort: 3 }] },
      },
    })
    const text = plainText(card(planned, ALL))
    expect(text).toMatch(/\n照选的办法，审核不拖就来得及\n {2}学历要先验证/)
    expect(text).toMatch(/那天的分数（什么都不改） \d+分：规则假定不变/)
    expect(writtenOn(card(planned, ALL), 'wide').join('')).toMatch(
      /照选的办法，.*；什么都不改，那天/,
    )
  })

  test('that is past, or that nothing is worked out for, is not there', () => {
    expect(hasSchool(named(DAY), DAY)).toBe(true)
    expect(hasSchool(named('2026-11-26'), DAY)).toBe(false)
    expect(hasSchool(named(DAY, { facts: {} }), DAY)).toBe(false)
    expect(hasSchool(person(AT_95), DAY)).toBe(false)
  })
})

describe('what is next', () => {
  const on = { ...NOTHING_SHOWN, next: true }

  test.each(['result', 'plan'] as const)('stands on a %s alone, when it is put on', (kind) => {
    const make = cardsOf(PEOPLE.plain, ['bachelor-with-degree'])[kind]
    expect(saidOn(make({ ...ALL, next: false }))).not.toMatch(/下一步|居住证到期/)
    const text = plainText(make(on))
    expect(text).toMatch(/下一步\n {2}居住证签注，持证人自己办，最晚2026年12月18日（周五）\n/)
    expect(text).toContain('居住证到期 2026年12月18日')
    expect(text).not.toMatch(/学校|95分|读完本科/)
    expect(writtenOn(make(ALL), 'wide').join('')).toMatch(
      /下一步：居住证签注，持证人自己办，最晚2026年/,
    )
  })

  test('is there only where something is', () => {
    expect(nextOf(person(AT_95), DAY)).toBeUndefined()
    expect(nextOf(PEOPLE.plain, DAY)).toBeDefined()
  })
})

describe('what is not filed', () => {
  const cardOf = (situation: Profile['situation'], shown = ALL) =>
    saidOn(cardsOf(person({ ...AT_95, situation }), []).result(shown))
  const permit = { expiresOn: '2026-12-18', endorsedOn: '2026-11-20', pointsFiledOn: '2026-11-26' }

  test('is said over the total, with nothing said that is not known', () => {
    expect(cardOf({ changes: [], kind: 'first' })).toContain('自己算的，还没申请')
    expect(cardOf({ changes: [], kind: 'permit' })).toContain('自己算的，还没申请')
    expect(cardOf({ changes: [], kind: 'renewal' })).toContain('自己算的，还没续办')
    expect(cardOf({ changes: [] })).toContain('居住证积分 · 估算')
    expect(cardOf({ changes: [], kind: 'renewal', permit })).not.toContain('还没续办')
  })

  test('is not told with everything off', () => {
    expect(cardOf({ changes: [], kind: 'first' }, NOTHING_SHOWN)).not.toContain('还没申请')
  })
})

describe('why each line counts', () => {
  const card = (facts: Profile['facts'], shown = ALL) =>
    cardsOf(person({ facts }), []).result(shown)
  const since = (from: string) => ({
    ...AT_95.facts,
    insurance: { spans: [{ from, base: 'x1' as const }] },
  })

  test('stands under it in the words of the result page, long and copied; not on a low card', () => {
    const profile = person({ facts: since('2020-11') })
    const [line] = resultFor(profile).scored.explanation.lines.filter(
      ({ rule }) => rule === 'insurance-years',
    )
    const words = lineDetail(line!)
    expect(words).toContain('满6年')
    expect(plainText(card(since('2020-11')))).toContain(words)
    expect(writtenOn(card(since('2020-11')), 'long').join('')).toContain(words)
    expect(writtenOn(card(since('2020-11')), 'wide').join('')).not.toContain('满6年')
  })

  test('tells a correction by which the total stays the same', () => {
    const [one, other] = [card(since('2020-11')), card(since('2020-05'))]
    expect(one.figure).toEqual(other.figure)
    expect(plainText(one)).not.toBe(plainText(other))
  })

  test('names no month where the days are off', () => {
    const counted = {
      ...AT_95.facts,
      insurance: {
        counts: {
          months: 60,
          last48: { x08: 40, x1: 40, x2: 0 },
          last36: { x3: 0 },
          last12: { paid: 12, x1: 12 },
          asOf: '2026-12',
        },
      },
    } as Profile['facts']
    const said = (shown: Shown) => saidOn(card(counted, shown))
    expect(said({ ...ALL, days: false })).not.toMatch(/\d{4}年/)
    expect(said(ALL)).toMatch(/2026年12月/)
  })
})
