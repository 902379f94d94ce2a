import { filingTerm, readLetters, readSent, renewal, type Situation } from '@/engine'
import { employeeOwn, GENERAL, hrLead, hrPapers, situationWords } from './hr'
import { type HrStep, hrSteps } from './hr-steps'
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

const linesOf = ({ parts }: HrStep): string[] => parts.flatMap(({ lines }) => [...lines])

test.each(SETS)('the page for %s says everything in words', (letters) => {
  const { situation, plan } = planOf(letters)
  const steps = hrSteps(plan, situation)
  const papers = hrPapers(plan)
  const own = employeeOwn(plan, situation.kind)
  const said = JSON.stringify([situationWords(situation), steps, papers, own])
  expect(said).not.toMatch(/undefined|null|NaN|\[object/)
  expect(steps.length).toBeGreaterThan(1)
  for (const step of steps) {
    expect(step.name).not.toBe('')
    expect(step.parts.every(({ lines }) => lines.length > 0)).toBe(true)
    expect(linesOf(step)).not.toContain('')
  }
  expect(papers.needed.map(({ id }) => id)).toContain('application-form')
  expect([...papers.needed, ...papers.inCase].every(({ name, hint }) => name && hint)).toBe(true)
  expect(own.steps.length).toBeGreaterThan(0)
  expect(own.papers).toMatch(/^居住证、身份证、?/)
})

test('no step of the employer is spoken to the employee', () => {
  for (const letters of SETS) {
    const { situation, plan } = planOf(letters)
    const said = hrSteps(plan, situation).flatMap((step) => [step.name, ...linesOf(step)])
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

test('a step names what the employee gives before it, and what waits for it', () => {
  const { situation, plan } = planOf('e')
  const lines = Object.fromEntries(
    hrSteps(plan, situation).map((step) => [step.id, linesOf(step).join('')]),
  )
  expect(lines.submit).toContain(
    '先等员工把材料交给你们，共5样：居住证、身份证、劳动（聘用）合同、无违法犯罪记录承诺、离职证明或退工单',
  )
  expect(lines['employer-code']).toMatch(/员工等着这一步，才能刷新有效期（系统读到新日期）。$/)
  expect(lines.submit).toContain('没有变更')
  const unchanged = planOf('0')
  const said = JSON.stringify(hrSteps(unchanged.plan, unchanged.situation))
  expect(said).not.toContain('换了单位')
  expect(said).toContain('员工或单位登录都可以')
  expect(said).toContain('先等员工把材料交给你们。')
})

test('the parts of a step say where, what to do and what to beware of', () => {
  const { situation, plan } = planOf('e')
  const namesOf = (step: HrStep) => [step.id, ...step.parts.map(({ name }) => name)]
  expect(hrSteps(plan, situation).map(namesOf)).toEqual([
    ['employer-code', '怎么办'],
    ['employer-login', '在哪里', '怎么办', '留意'],
    ['submit', '在哪里', '怎么办', '留意'],
    ['counter', '在哪里', '怎么办', '留意'],
    ['receipt', '在哪里', '怎么办', '留意'],
  ])
})

describe('from when the points can be filed', () => {
  const { situation, plan } = planOf('e')
  const said = (today?: string) => {
    const on = '2026-12-01'
    const endorsed = today && { on, term: filingTerm(on, today), today }
    const steps = hrSteps(plan, situation, endorsed || undefined)
    const of = (id: string) => linesOf(steps.find((step) => step.id === id)!).join('')
    return `${of('submit')}${of('counter')}`
  }
  const DONE = '员工2026年12月1日签注（居住证每年续一次有效期，员工自己办），'

  test('is told by the 签注, where its day is not known', () => {
    expect(said()).toContain('那天不算，满3个工作日以后，系统里才能续。哪天签注的，问员工。')
    expect(said()).toContain('系统里提交以后去，也要等签注后满3个工作日。')
  })

  test('is a day, and has come on it', () => {
    expect(said('2026-12-06')).toContain(`${DONE}2026年12月7日（周一）起系统里可以续。`)
    expect(said('2026-12-06')).toContain('系统里提交以后去，最早2026年12月7日。')
    expect(said('2026-12-07')).toContain(`${DONE}现在系统里可以续了。`)
    expect(said('2026-12-07')).toContain('系统里提交以后去。')
  })
})

test('each step says in a line where, when or with what', () => {
  const briefs = (letters: string, today?: string) => {
    const { situation, plan } = planOf(letters)
    const on = '2026-12-01'
    const endorsed = today && { on, term: filingTerm(on, today), today }
    return hrSteps(plan, situation, endorsed || undefined).map(({ brief }) => brief)
  }
  for (const letters of SETS) expect(briefs(letters)).not.toContain('')
  expect(briefs('e')[2]).toBe(
    '员工签注后，满3个工作日才能办。先等员工交来5样材料。别按“没有变更”提交。',
  )
  expect(briefs('0', '2026-12-06')[1]).toBe('2026年12月7日（周一）起可以办。先等员工交材料。')
  expect(briefs('0', '2026-12-07')[1]).toBe('现在可以办了。先等员工交材料。')
})

test('the employer stamps with its own seal', () => {
  const { needed } = hrPapers(planOf('e').plan)
  const hints = needed.map(({ hint }) => hint).join('')
  expect(hints).toContain('盖你们单位的公章。')
  expect(hints).not.toContain('新单位')
})

test('without a change the sources differ: said once, over papers that only may be needed', () => {
  const { plan } = planOf('0')
  expect(hrPapers(plan).note).toContain('先问区人才服务中心')
  expect(hrPapers(plan).inCase.map(({ id }) => id)).toContain('letter')
  expect(hrPapers(planOf('e').plan).note).toBeUndefined()
})

test('of alternatives the employee needs one, and the steps are those that everybody has', () => {
  const { plan, situation } = planOf('eat')
  const { steps, papers } = employeeOwn(plan, situation.kind)
  expect(steps.slice(0, 2)).toEqual(['更新住址', '居住证签注'])
  expect(papers).toContain('离职证明或退工单')
  expect(papers).toContain('住所证明一种')
  expect(papers).toContain('职称评审表或考试合格人员登记表')
  expect(papers).not.toMatch(/产权证|可能要/)
})

test('of a first application what proves the items is told apart, as no link names them', () => {
  const { plan, situation } = planOf('f')
  const said = '得分项的证书（比如学历证书）另附'
  expect(employeeOwn(plan, situation.kind).papers).toContain(said)
  expect(hrSteps(plan, situation).flatMap(linesOf).join('')).toContain(said)
  const renewed = planOf('ead')
  expect(employeeOwn(renewed.plan, 'renewal').papers).not.toContain('得分项')
  expect(hrSteps(renewed.plan, renewed.situation).flatMap(linesOf).join('')).not.toContain('得分项')
})

test('the form of the pledge, which no source has, is among what the employee asks', () => {
  const asked = (letters: string) => {
    const { plan, situation } = planOf(letters)
    return hrSteps(plan, situation).flatMap(linesOf).join('')
  }
  for (const letters of ['f', 'e']) expect(asked(letters)).toContain('无违法犯罪记录承诺用什么格式')
  expect(asked('0')).not.toContain('用什么格式')
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

  test('asks for no day that has gone', () => {
    expect(lead('e', '2026-11-26')).toMatch(
      /^希望的日子是2026年11月26日（周四），已经过了。没办好的话，请尽快办。员工这次续办/,
    )
    expect(hrLead(readSent('e'), '2026-11-26', TODAY, true)).toMatch(
      /^单位要办的，已经办好了。员工这次续办/,
    )
    expect(lead('e', '2026-11-26')).not.toMatch(/最晚|建议/)
  })

  test('does not tell what was left out, nor that anything was', () => {
    expect(lead('ex')).toBe('员工这次续办居住证积分，和上次比有变化：换了单位。')
    expect(lead('x')).toBe('员工这次续办居住证积分，和上次比有变化。')
  })
})
