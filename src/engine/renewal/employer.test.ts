import { readLetters } from '../situation'
import { employeeShare, employerPapers, employerSteps } from './employer'
import { renewal } from './renewal'

const planOf = (letters: string) => renewal(readLetters(letters)!, '2026-11-23')
const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id)

test('a step names what the employee does right before it, and what waits for it', () => {
  const steps = employerSteps(planOf('e'))
  const around = (id: string) => steps.find((step) => step.id === id)
  expect(steps.every(({ actor }) => actor === 'employer')).toBe(true)
  expect(around('submit')?.before).toContain('hand-over')
  expect(around('employer-code')?.next).toContain('refresh')
})

test('without a change the sources differ about the papers: told once', () => {
  const { needed, inCase, onlyTheForm } = employerPapers(planOf('0'))
  expect(onlyTheForm).toBe(true)
  expect(idsOf(needed)).toContain('application-form')
  expect(idsOf(inCase)).toContain('letter')
  const remarks = [...needed, ...inCase].flatMap((paper) => paper.remarks)
  expect(remarks).not.toContain('only-the-form')
  expect(employerPapers(planOf('e')).onlyTheForm).toBe(false)
})

test('alternatives of the employee stand together, and the papers of one way are joined', () => {
  const { steps, papers } = employeeShare(planOf('a'))
  expect(steps.every(({ actor }) => actor === 'self')).toBe(true)
  const [rest, ...groups] = papers
  expect(rest?.group).toBeUndefined()
  expect(rest?.papers.some(({ joined }) => joined)).toBe(false)
  const dwelling = groups.filter(({ group }) => group === 'dwelling')
  expect(dwelling).toHaveLength(1)
  expect(idsOf(dwelling[0]!.papers.filter(({ joined }) => joined))).toEqual([
    'host-statement',
    'committee-proof',
  ])
})
