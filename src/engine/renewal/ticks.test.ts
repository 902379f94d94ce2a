import { PROFILE_SCHEMA, type Profile } from '../profile'
import { tickPaper, tickStep } from './ticks'

const profileOf = (part: Partial<Profile> = {}): Profile => ({
  schema: PROFILE_SCHEMA,
  id: 'x',
  label: '甲',
  facts: {},
  situation: { changes: ['address'] },
  progress: {},
  ...part,
})

const DAY = '2026-11-27'
const PAIRS = [
  ['employer-code', 'org-code'],
  ['lease-sign', 'signed-lease'],
  ['lease-record', 'lease-proof'],
] as const

describe.each(PAIRS)('the step %s and the paper %s are one thing', (step, paper) => {
  test('the step done is the paper there, and taken back it is neither', () => {
    const done = tickStep(profileOf(), step, DAY)
    expect(done.situation.stepsDone).toEqual({ [step]: DAY })
    expect(done.progress).toEqual({ [paper]: 'done' })
    const back = tickStep(done, step, undefined)
    expect(back.situation.stepsDone).toStrictEqual({})
    expect(back.progress).toStrictEqual({})
  })

  test('the paper there is the step done today, and taken back it is neither', () => {
    const done = tickPaper(profileOf(), paper, 'done', DAY)
    expect(done.progress).toEqual({ [paper]: 'done' })
    expect(done.situation.stepsDone).toEqual({ [step]: DAY })
    for (const status of [undefined, 'todo', 'doing', 'not-needed'] as const) {
      const back = tickPaper(done, paper, status, DAY)
      expect(back.progress[paper]).toBe(status)
      expect(back.situation.stepsDone).toEqual({})
    }
  })

  test('a day that was given stays when the paper is ticked', () => {
    const given = profileOf({ situation: { changes: [], stepsDone: { [step]: '2026-11-02' } } })
    expect(tickPaper(given, paper, 'done', DAY).situation.stepsDone).toEqual({
      [step]: '2026-11-02',
    })
  })

  test('a step that is not done says nothing of a paper in work', () => {
    const doing = profileOf({ progress: { [paper]: 'doing' } })
    expect(tickStep(doing, step, undefined).progress).toEqual({ [paper]: 'doing' })
  })
})

test('other steps and papers stand by themselves', () => {
  const step = tickStep(profileOf({ progress: { letter: 'done' } }), 'refresh', DAY)
  expect(step.progress).toEqual({ letter: 'done' })
  expect(step.situation.stepsDone).toEqual({ refresh: DAY })
  const before = profileOf({ situation: { changes: [], stepsDone: { refresh: DAY } } })
  const paper = tickPaper(before, 'letter', 'done', DAY)
  expect(paper.progress).toEqual({ letter: 'done' })
  expect(paper.situation).toBe(before.situation)
})

test('the other steps, papers and answers stay as they are', () => {
  const before = profileOf({
    situation: { kind: 'renewal', changes: ['address'], stepsDone: { refresh: '2026-11-02' } },
    progress: { letter: 'doing' },
  })
  const done = tickStep(before, 'lease-record', DAY)
  expect(done).toEqual({
    ...before,
    situation: { ...before.situation, stepsDone: { refresh: '2026-11-02', 'lease-record': DAY } },
    progress: { letter: 'doing', 'lease-proof': 'done' },
  })
})
