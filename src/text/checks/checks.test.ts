import { readFileSync } from 'node:fs'

import {
  prepare,
  PROFILE_SCHEMA,
  selfCheck,
  type Check,
  type CheckCode,
  type Profile,
  type TodoCode,
  type CheckVerdict,
} from '@/engine'

import { CAN } from '../points'
import { MORE_WORDS, ONWARD_WORDS } from '../renewal'
import { checkText, REASONS } from './reasons'
import { CHECK_WORDS } from './page'
import {
  ADVICE,
  CHECK_NAMES,
  foundings,
  standingOf,
  summaryText,
  todoText,
  VERDICT_ORDER,
  VERDICTS,
} from './checks'

const ODD = /undefined|NaN|null|Infinity|\[object|[a-z]{3}/
const FORBIDDEN = /保证|包过|精准|100%|官方(?!没说|说明)|一定达标/

const PARAMS = {
  ...{ on: '2026-10-01', until: '2027-01-31', from: '2026-03-01', asOf: '2026-09' },
  ...{ days: 61, limit: 60, have: 5, need: 6, window: 12, months: 7, low: 3, high: 8 },
  ...{ level: 'mid-title', tier: 'x1', count: 2, points: 300, years: 3, total: 99, threshold: 120 },
}

const CODES = Object.keys(REASONS) as CheckCode[]
const TASKS = Object.keys(ADVICE) as TodoCode[]

const checkOf = (
  code: CheckCode,
  verdict: CheckVerdict = 'may-fail',
  rest: Partial<Check> = {},
): Check => ({
  ...{ id: 'R1', verdict, todo: 'nothing', fact: 'permit' },
  because: { code, params: PARAMS } as Check['because'],
  ...{ clauses: ['A8-1', 'E-endorse', 'S-years', 'S-60'], sources: ['S0', 'S2', 'S4'] },
  ...rest,
})

test.each(CODES)('%s has words', (code) => {
  const words = checkText(checkOf(code))
  expect(words).toMatch(/。$/)
  expect(words).not.toMatch(ODD)
  expect(words).not.toMatch(FORBIDDEN)
})

test('their own facts are in the words', () => {
  expect(checkText(checkOf('permit-expired', 'fails'))).toBe(
    '居住证2026年10月1日到期，已经过了61天，还没有签注。已有的积分也跟着到期。会不会清零，各家说法不一。',
  )
  expect(checkText(checkOf('permit-expired', 'unknown'))).toContain('证面')
  expect(checkText(checkOf('title-months-short'))).toBe(
    '中级职称要近12个月里有6个月基数达到1倍平均工资，你只有5个月。一篇文章说积分暂时失效，够了再续，不是从头来。',
  )
  expect(checkText(checkOf('insured-short', 'fails'))).toBe('正常交的一共只有7个月，不满6个月。')
  expect(checkText(checkOf('total-short', 'fails'))).toBe(
    '按已经答的算最多99分，还差21分；没答的加分项先按没有算。',
  )
  expect(checkText(checkOf('insured-long-ago'))).toContain('要看最近12个月')
  expect(checkText(checkOf('base-open'))).toBe(
    '1倍档要近12个月里有6个月；你有月份没定，可能是3到8个月。',
  )
})

test.each(TASKS)('%s says what to do, and until when', (todo) => {
  const without = todoText(checkOf('filed', 'fine', { todo }))
  expect(without).toMatch(/。$/)
  expect(without).not.toMatch(ODD)
  const by = { day: '2026-12-01', clause: 'D10', reading: null }
  expect(todoText(checkOf('filed', 'fine', { todo, by }))).toBe(
    todo === 'endorse-now'
      ? `${without}拖过2026年12月1日（周二），居住年限可能重新算。`
      : `${without}最晚2026年12月1日（周二）。`,
  )
})

test('a last day on which no counter is open has the working day before it, as on the steps', () => {
  const by = { day: '2026-12-20', clause: 'D10', reading: null }
  const check = checkOf('permit-valid', 'fine', { todo: 'endorse', by, byAtWork: '2026-12-18' })
  expect(todoText(check)).toMatch(/最晚2026年12月20日（周日），去窗口最晚12月18日（周五）。$/)
})

test('what only articles say is told as theirs', () => {
  for (const code of ['zero-report', 'not-declared'] as const) {
    expect(checkText(checkOf(code))).toContain(
      '两篇文章说法相反：一篇说做了会失败，一篇说没做会失败',
    )
  }
  expect(checkText(checkOf('not-stamped'))).toContain('一篇文章说')
  for (const code of ['late-restart', 'late-over-90', 'endorsed-late'] as const) {
    expect(checkText(checkOf(code))).toContain('国家条例写的是连续算')
  }
})

test('late, nobody is sent online as if that were known', () => {
  expect(todoText(checkOf('permit-expired', 'fails', { todo: 'endorse-now' }))).toContain(
    '先看随申办里能不能办，不行就去',
  )
  expect(todoText(checkOf('late-over-90', 'may-fail', { todo: 'ask-first' }))).toContain('问清楚')
})

test('nothing to do is not said', () => {
  expect(todoText(checkOf('filed', 'fine'))).toBeUndefined()
})

test('the standing of each clause, and last who says so', () => {
  const told = foundings(checkOf('filed'))
  expect(told.map(({ name }) => name)).toEqual([
    '《上海市居住证积分管理办法》 第八条(一) · 条文',
    '逾期60日的分界 · 只有中介文章写到',
    '《上海市居住证申办实施细则》 签注的办法 · 只有别人转述',
    '签注后60天的说法 · 只有中介文章写到',
    '谁这样说',
  ])
  expect(told[4]?.gist).toBe(
    '2026年2月12日的中介文章、2024年3月20日的中介文章、2022年12月1日的中介文章',
  )
})

test('the worst first, and all of it in one sentence', () => {
  const many = (['fine', 'unknown', 'fails', 'unknown'] as const).map((verdict) =>
    checkOf('filed', verdict),
  )
  expect(summaryText(many)).toBe('按你填的：1条要先补办，2条还不知道，1条没问题。')
  expect(summaryText([checkOf('vetoed', 'fails')])).toBe('按你填的：1条办不成。')
  expect(VERDICT_ORDER.map((verdict) => VERDICTS[verdict].sign)).toEqual(['✗', '!', '?', '✓'])
})

test('every check of a real profile can be said', () => {
  const profile: Profile = {
    ...{ schema: PROFILE_SCHEMA, id: 'x', label: '甲', facts: {}, progress: {} },
    situation: { changes: ['employer'], permit: { expiresOn: '2026-08-01' } },
  }
  const checks = selfCheck(prepare(profile), profile.situation, '2026-11-23')
  expect(checks.map(({ id }) => id)).toEqual(Object.keys(CHECK_NAMES))
  for (const check of checks) {
    expect(checkText(check)).not.toMatch(ODD)
    expect(foundings(check).length).toBeGreaterThan(0)
  }
})

test('what is to be done in time stands neither among what is in order nor among what is to come', () => {
  const of = (code: CheckCode, todo: Check['todo']) => standingOf(checkOf(code, 'fine', { todo }))
  expect(of('permit-valid', 'endorse')).toBe('due')
  expect(of('permit-valid', 'nothing')).toBe('not-yet')
  expect(of('in-time', 'endorse-now')).toBe('due')
  expect(of('in-time', 'nothing')).toBe('fine')
  expect(standingOf(checkOf('permit-expired', 'fails', { todo: 'endorse-now' }))).toBe('fails')
})

test('the page of checks is called as the ways to it are', () => {
  const { title } = CHECK_WORDS
  const config = readFileSync('src/pages/renewal/check/index.config.ts', 'utf8')
  expect(config).toContain(`'${title}'`)
  const ways = [CAN.find(({ to }) => to === 'checks')!.name, MORE_WORDS.checks, ONWARD_WORDS.checks]
  expect(ways).toEqual([title, title, title])
})
