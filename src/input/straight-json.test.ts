import fc from 'fast-check'

import { straightJson } from './straight-json'

const GIVEN = {
  schema: 2,
  label: '我，和“配偶”',
  facts: { birthday: '1990-05-04', founder: false, investment: { sharePercent: 12.5 } },
  progress: { 'id-card': 'done' },
  list: [1, null, { to: '2020-01' }],
}
const TEXT = JSON.stringify(GIVEN)
const read = (text: string, isHalf = false): unknown => JSON.parse(straightJson(text, isHalf))

const wrapped = (text: string, width: number, before = ''): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'gs')) ?? [])
    .map((line, index) => (index === 0 ? line : before + line))
    .join('\n')

test.each<[string, string]>([
  ['as it is', TEXT],
  ['with words around it', `我的备份：${TEXT}\n发送自微信`],
  ['hard wraps', wrapped(TEXT, 30)],
  ['wraps of Windows', wrapped(TEXT, 30).replace(/\n/g, '\r\n')],
  ['marks of quoting', wrapped(TEXT, 40, '> ')],
  ['twice quoted', wrapped(TEXT, 40, '> > ')],
  ['hidden characters', TEXT.replace(/[,:]/g, '\u200b$&\ufeff')],
  ['blanks of other kinds', JSON.stringify(GIVEN, null, 2).replace(/ (?=")/g, '\u00a0\u3000')],
  ['signs of full width', wide(TEXT)],
  ['a byte order mark', `\ufeff${TEXT}`],
  ['a name and a time above the next part', parts(TEXT, '张三 2026-11-28 10:05')],
  ['a name above the next part', parts(TEXT, 'Bob:')],
  ['a time above the next part', parts(TEXT, 'Nov 28, 2026 10:05 PM')],
])('%s', (_, text) => {
  expect(read(text)).toEqual(GIVEN)
})

/** Signs outside of texts only: in a text they say what they say. */
function wide(text: string): string {
  const signs: Record<string, string> = { '{': '｛', '}': '｝', '[': '［', ']': '］', ':': '：' }
  return text.replace(/"(?:[^"\\]|\\.)*"|[{}[\]:,]/g, (one) =>
    one === ',' ? '，' : (signs[one] ?? one),
  )
}

function parts(text: string, line: string): string {
  const middle = text.indexOf('birthday')
  return `${line}\n${text.slice(0, middle)}\n${line}\n${text.slice(middle)}`
}

test('curly quotes, in pairs or half of them, with quotes in a label', () => {
  const curly = (text: string, [open, close]: string) =>
    text.replace(/"((?:[^"\\]|\\.)*)"/g, `${open}$1${close}`)
  for (const pair of ['“”', '””', '““', '„“', '＂＂', '“"', '"”']) {
    const plain = { ...GIVEN, label: '我' }
    expect(read(curly(JSON.stringify(plain), pair), pair === '"”')).toEqual(plain)
  }
  expect(read(curly(TEXT, '“”'))).toEqual(GIVEN)
  expect(read('{“label”：“我"的"”}')).toEqual({ label: '我"的"' })
})

test('what is no JSON gives something to be refused', () => {
  expect(straightJson('')).toBe('')
  expect(straightJson('你好')).toBe('')
  expect(straightJson('} {')).toBe('')
  expect(straightJson('{\\')).toBe('')
})

test('whatever is wrapped, hidden and widened comes back', () => {
  const words = fc.stringMatching(/^[a-z0-9 我，“]{0,12}$/)
  const body = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    fc.oneof(words, fc.integer(), fc.boolean()),
  )
  fc.assert(
    fc.property(body, fc.integer({ min: 25, max: 80 }), fc.boolean(), (given, width, isWide) => {
      // A wrap takes the blank that it stands for.
      const given2 = JSON.parse(JSON.stringify(given).replace(/ /g, '')) as object
      const text = JSON.stringify(given2)
      const bent = wrapped((isWide ? wide(text) : text).replace(/:/g, ':\u200b'), width, '> ')
      expect(read(bent)).toEqual(given2)
    }),
  )
})

test('a megabyte is read in one go', () => {
  for (const text of ['"'.repeat(1 << 20), `{${' '.repeat(1 << 20)}}`, '“ '.repeat(1 << 19)])
    expect(straightJson(`{${text}}`).length).toBeLessThan(1 << 22)
})
