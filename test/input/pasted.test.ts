import fc from 'fast-check'
import { LIMITS, monthNumber, monthText, parse, PROFILE_SCHEMA } from '@/engine'
import { answered, PASTE_LIMITS, readPasted, tooMuch } from '@/input'
import { runs } from '../random'

const ON = '2026-11-27'

test('keeps only months, bases and 补缴, whatever is pasted', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const span of readPasted(text, ON).spans) {
        expect(Object.keys(span).filter((key) => !['to', 'backPaid'].includes(key))).toEqual([
          'from',
          'base',
        ])
      }
    }),
    runs(31, 100),
  )
})

test('what it takes is what a profile may hold, also of bits of records', () => {
  const bit = fc.constantFrom(
    ...[
      '202301',
      '2023年1月',
      '12183',
      '12,183.00',
      '-',
      '至',
      '补缴',
      '欠缴',
      '\n',
      '\t',
      ' ',
      ',',
      '倍',
      '3',
      '974.64',
    ],
    ...[
      '年月',
      '缴费基数',
      '实缴',
      '应缴',
      '公积金',
      '至今',
      '|',
      '2023年',
      '7 000',
      '2022-12',
      '元',
      '(',
      ')',
      '：',
      '1月',
    ],
  )
  fc.assert(
    fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
      const found = readPasted(bits.join(''), ON)
      const options = found.asked.map((_, index) => index)
      const all = [
        found.spans,
        answered(
          found,
          options.map(() => 0),
        ),
        ...found.asked.flatMap((one) => one.options),
      ]
      for (const spans of all) {
        const profile = {
          schema: PROFILE_SCHEMA,
          id: 'a',
          label: 'a',
          facts: { insurance: { spans } },
        }
        expect(parse(profile).problems).toEqual([])
      }
    }),
    runs(32, 2_000),
  )
})

describe('answers', () => {
  const text = '202301 12183\n202301 9000\n202302 8000 9000\n202303 12183'
  const found = readPasted(text, ON)

  test('without any, only what is sure', () => {
    expect(answered(found, [])).toEqual([{ from: '2023-03', to: '2023-03', base: 12183 }])
  })

  test('put the chosen reading in its months', () => {
    expect(found.asked.map(({ code }) => code)).toEqual(['differs', 'several-numbers'])
    expect(answered(found, [0, 1])).toEqual([
      { from: '2023-01', to: '2023-01', base: 12183 },
      { from: '2023-02', to: '2023-02', base: 9000 },
      { from: '2023-03', to: '2023-03', base: 12183 },
    ])
    expect(answered(found, [1, undefined])).toEqual([
      { from: '2023-01', to: '2023-01', base: 9000 },
      { from: '2023-03', to: '2023-03', base: 12183 },
    ])
  })

  test('one question for all lines that raise it', () => {
    const many = Array.from(
      { length: 24 },
      (_, month) => `${monthText(monthNumber('2022-01') + month)} 欠费补缴 9000`,
    )
    const { asked } = readPasted(many.join('\n'), ON)
    expect(asked).toHaveLength(1)
    expect(asked[0]!.lines).toHaveLength(24)
    expect(asked[0]!.options).toEqual([
      [{ from: '2022-01', to: '2023-12', base: 9000, backPaid: true }],
    ])
  })
})

test('more spans than a profile holds get a sentence; the newest are kept', () => {
  const first = monthNumber('2005-01')
  const lines = Array.from(
    { length: 240 },
    (_, add) => `${monthText(first + add)} ${add % 2 === 0 ? 8000 : 8100}`,
  )
  const { spans, leftOut } = readPasted(lines.join('\n'), ON)
  expect(spans.length).toBeLessThanOrEqual(LIMITS.spans)
  expect(spans[spans.length - 1]!.to).toBe('2024-12')
  expect(leftOut).toContainEqual(expect.objectContaining({ code: 'too-many-spans' }))
})

test('the month of the day is the last that can be paid', () => {
  expect(readPasted('202611 12577', '2026-11-01').spans).toHaveLength(1)
  expect(readPasted('202612 12577', '2026-11-30').leftOut.map(({ code }) => code)).toEqual([
    'ahead',
  ])
})

test('excerpts are cut from what was pasted, by the lines as they are counted', () => {
  const { leftOut } = readPasted('\r\n\r\n  上海交通大学 没有月份\u2028' + '很'.repeat(80), ON)
  expect(leftOut).toEqual([
    { line: 3, text: '上海交通大学 没有月份', code: 'no-month', params: {} },
    { line: 4, text: '很'.repeat(24), code: 'no-month', params: {} },
  ])
})

describe('much', () => {
  test('is refused before it is read, on both sides of the limits', () => {
    expect(tooMuch('1'.repeat(PASTE_LIMITS.bytes))).toBeUndefined()
    expect(tooMuch('1'.repeat(PASTE_LIMITS.bytes + 1))).toBe('too-many-bytes')
    expect(tooMuch('月'.repeat(PASTE_LIMITS.bytes / 3 + 1))).toBe('too-many-bytes')
    expect(tooMuch('\n'.repeat(PASTE_LIMITS.lines - 1))).toBeUndefined()
    expect(tooMuch('\n'.repeat(PASTE_LIMITS.lines))).toBe('too-many-lines')
    expect(tooMuch('\u2028'.repeat(PASTE_LIMITS.lines))).toBe('too-many-lines')
    expect(readPasted('202301 12183\n'.repeat(6_000), ON)).toMatchObject({
      spans: [],
      asked: [],
      leftOut: [{ code: 'too-much' }],
    })
  })

  const HOSTILE: Record<string, string> = {
    digits: '1',
    blanks: ' ',
    'blanks and a letter': `${' '.repeat(300)}x`,
    commas: ',',
    'thousands that never end': '1,111,',
    quotes: '"',
    'marks of direction': '\u202e',
    dashes: '-',
    months: '202301 ',
    'months and bases': '202301 12183 ',
    'months of every kind': '2023年1月至2023年2月、',
    ranges: '202301-202302 12183,',
    lists: '2023年1、',
    tags: '<a ',
    words: '补缴',
    'negated words': '未补缴标志:',
    labels: '基数:',
    letters: 'base ',
    brackets: '((',
    'english months': 'Jan 2023 ',
    json: '{"month":"202301","base":"12183"},',
    numbers: '1 ',
    points: '1.2',
  }

  /** The least of a few runs, in milliseconds. */
  function timeOf(text: string): number {
    const times = [0, 1, 2].map(() => {
      const begun = performance.now()
      readPasted(text, ON)
      return performance.now() - begun
    })
    return Math.min(...times)
  }

  const filled = (part: string, length: number) =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length)

  test.each(Object.entries(HOSTILE))(
    'of %s in one line takes time as it is long',
    (_name, part) => {
      const most = part.charCodeAt(0) > 0x7f ? PASTE_LIMITS.bytes / 3 - 1 : PASTE_LIMITS.bytes
      readPasted(filled(part, 2_000), ON)
      const short = timeOf(filled(part, Math.floor(most / 16)))
      const long = timeOf(filled(part, most))
      // Sixteen times as long; a square would take 256 times. Times below the clock's noise say nothing.
      expect(long).toBeLessThan(Math.max(short, 2) * 100)
    },
  )

  test.each(Object.entries(HOSTILE))('of %s in 2,000 lines ends', (_name, part) => {
    const line = filled(part, Math.floor(PASTE_LIMITS.bytes / PASTE_LIMITS.lines / 3))
    const text = Array<string>(PASTE_LIMITS.lines).fill(line).join('\n')
    expect(timeOf(text)).toBeLessThan(3_000)
  })
})
