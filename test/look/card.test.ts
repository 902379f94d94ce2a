import type { Profile } from '@/engine'
import { layOut, type Shape } from '@/pages/card/draw/layout'
import { type Context, measureBy, paint } from '@/pages/card/draw/paint'
import { type Card, NOTHING_SHOWN, plainText, resultCard, type Shown } from '@/text/card'
import { type DrawCall, recordingContext } from '../weapp-host'
import { AT_95, RENEWALS, TWO_READINGS } from '../weapp/people'
import { ALL, cardsOf, DAY, hrCardOf, LABEL, frameOf, resultFor } from './card-people'

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
    const said = saidOn(make({ ...ALL, days: false }))
    expect(said).not.toMatch(/\d{4}年|\d+月\d+日/)
  })

  test('without the points no total, no line and no verdict is told', () => {
    const said = saidOn(make({ ...ALL, points: false }))
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

describe.each(SHAPES)('%s', (shape) => {
  const cards = [
    ...OF.flatMap(([, , make]) => [make(ALL), make(NOTHING_SHOWN)]),
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
      /还有\d+项，长图里都有/,
    )
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
