import { readLetters, readSent, renewal, type Situation } from '@/engine'
import { employeeOwn, GENERAL, hrLead, hrPapers, hrSteps, situationWords } from './hr'
import { HR_TITLES } from './hr-titles'

const LETTERS = ['e', 'a', 'd', 't', 'm', 's', 'c']

/** Every set of letters that a link can carry, with the first application. */
const SETS = [
  'f',
  ...Array.from(
    { length: 2 ** LETTERS.length },
    (_, bits) => LETTERS.filter((_letter, place) => bits & (1 << place)).join('') || '0',
  ),
]

function planOf(letters: string) {
  const situation = readLetters(letters) as Situation
  return { situation, plan: renewal(situation, '2026-11-23') }
}

test.each(SETS)('the page for %s says everything in words', (letters) => {
  const { situation, plan } = planOf(letters)
  const steps = hrSteps(plan, situation)
  const papers = hrPapers(plan)
  const own = employeeOwn(plan, situation.kind)
  const said = JSON.stringify([situationWords(situation), steps, papers, own])
  expect(said).not.toMatch(/undefined|null|NaN|\[object/)
  expect(steps.length).toBeGreaterThan(1)
  expect(steps.every(({ name, lines }) => name !== '' && lines.every((line) => line !== ''))).toBe(
    true,
  )
  expect(papers.needed.map(({ id }) => id)).toContain('application-form')
  expect([...papers.needed, ...papers.inCase].every(({ name, hint }) => name && hint)).toBe(true)
  expect(own.steps.length).toBeGreaterThan(0)
  expect(own.papers.every(({ name, names }) => name && names)).toBe(true)
})

test('no step of the employer is spoken to the employee', () => {
  for (const letters of SETS) {
    const { situation, plan } = planOf(letters)
    const said = hrSteps(plan, situation).flatMap(({ name, lines }) => [name, ...lines])
    expect(said.filter((line) => /问单位人事|请人事|你先跟|为你/.test(line))).toEqual([])
    const { needed, inCase } = hrPapers(plan)
    expect([...needed, ...inCase].filter(({ hint }) => hint.includes('问单位人事'))).toEqual([])
  }
})

test('steps and papers are ticked in one list: no id is both', () => {
  for (const letters of SETS) {
    const { situation, plan } = planOf(letters)
    const { needed, inCase } = hrPapers(plan)
    const ids = [...hrSteps(plan, situation), ...needed, ...inCase].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  }
})

test('a step names what the employee does before it, and what waits for it', () => {
  const { situation, plan } = planOf('e')
  const lines = Object.fromEntries(hrSteps(plan, situation).map((step) => [step.id, step.lines]))
  expect(lines.submit?.join()).toContain(
    '先等员工“把材料交给单位”（居住证、身份证、劳动（聘用）合同、无违法犯罪记录承诺、离职的证明）。',
  )
  expect(lines['employer-code']?.at(-1)).toContain('刷新有效期')
  expect(lines.submit?.join()).toContain('没有变更')
  const unchanged = planOf('0')
  expect(JSON.stringify(hrSteps(unchanged.plan, unchanged.situation))).not.toContain('换了单位')
})

test('without a change the sources differ: said once, over papers that only may be needed', () => {
  const { plan } = planOf('0')
  expect(hrPapers(plan).note).toContain('先问区人才服务中心')
  expect(hrPapers(plan).inCase.map(({ id }) => id)).toContain('letter')
  expect(hrPapers(planOf('e').plan).note).toBeUndefined()
})

test('alternatives of the employee stand together', () => {
  const { plan, situation } = planOf('a')
  const { papers } = employeeOwn(plan, situation.kind)
  const dwelling = papers.filter(({ names }) => names.includes('产权证'))
  expect(dwelling).toHaveLength(1)
  expect(dwelling[0]?.name).toContain('有一种就行')
  expect(dwelling[0]?.names).toContain('集体宿舍证明（单位出）')
  expect(dwelling[0]?.names).toContain('书面证明＋居（村）委')
  expect(dwelling[0]?.names).toContain('租赁合同、单位集体')
})

test('the situation in words', () => {
  expect(situationWords(planOf('0').situation)).toContain('没有变化')
  expect(situationWords(planOf('et').situation)).toMatch(/换了单位、职称/)
  expect(situationWords(planOf('f').situation)).toContain('第一次申请')
  expect(HR_TITLES.page(true)).toContain('申请')
  expect(HR_TITLES.card(false)).toContain('续办')
})

describe('the first line', () => {
  const TODAY = '2026-11-27'
  const lead = (letters: string | undefined, by?: string) =>
    hrLead(letters === undefined ? undefined : readSent(letters), by, TODAY)

  test('says by when, and what it is', () => {
    expect(lead('e', '2026-12-09')).toBe(
      '下面单位要办的几步，希望最晚2026年12月9日（周三）都办好。员工这次续办居住证积分，和上次比有变化：换了单位。',
    )
    expect(lead('f', TODAY)).toMatch(
      /^下面单位要办的几步，希望最晚2026年11月27日（周五）都办好。员工这次是第一次申请/,
    )
    expect(lead(undefined)).toBe(GENERAL)
  })

  test('names no day that has gone', () => {
    expect(lead('e', '2026-11-26')).toMatch(/^员工希望的日子已经过了，请尽快办。员工这次续办/)
    expect(lead('e', '2026-11-26')).not.toMatch(/\d/)
  })

  test('does not tell what was left out, nor that anything was', () => {
    expect(lead('ex')).toBe('员工这次续办居住证积分，和上次比有变化：换了单位。')
    expect(lead('x')).toBe('员工这次续办居住证积分，和上次比有变化。')
  })
})
