import { todayInShanghai } from '@/platform/clock'
import { allEnds, toldOn } from './ends'

const told = (today: string) => toldOn(today).map((line) => line.split(':')[0])

test('these end, and nothing else', () => {
  expect(allEnds().map(({ what, lastDay }) => [what, lastDay])).toEqual([
    ['average wages', '2027-06-30'],
    ['rules of the points', '2027-12-31'],
    ['published holidays', '2026-12-31'],
    ['clause E-endorse', '2030-11-30'],
    ['clause E-address', '2030-11-30'],
  ])
})

test.each([
  ['2026-09-01', []],
  ['2026-09-02', ['published holidays']],
  ['2026-12-31', ['published holidays']],
  ['2027-03-01', ['published holidays']],
  ['2027-03-02', ['average wages', 'published holidays']],
  ['2027-09-01', ['average wages', 'published holidays']],
  ['2027-09-02', ['average wages', 'rules of the points', 'published holidays']],
])('on %s it tells of %j', (today, whats) => {
  expect(told(today)).toEqual(whats)
})

test('how many days are left is said, and what to do', () => {
  expect(toldOn('2027-03-02')[0]).toBe(
    'average wages: end on 2027-06-30, in 120 days; to do: a row in src/engine/policy/wages.ts',
  )
  expect(toldOn('2027-07-01')[0]).toMatch(/^average wages: ended on 2027-06-30;/)
})

// A warning and no failure, later too: wages come weeks after the year has begun, and nothing can be done before. The app
// says "not known" of such days by itself, and a release that mends something else need not wait.
test('what ends soon is told in the run', () => {
  const lines = toldOn(process.env.TODAY ?? todayInShanghai())
  if (lines.length > 0)
    process.stderr.write(`\n${lines.map((line) => `ENDS: ${line}`).join('\n')}\n`)
  expect(lines.every((line) => /\d{4}-\d{2}-\d{2}/.test(line))).toBe(true)
})
