import { withPart } from './situation-parts'

test('the part that nobody answered is 待核实', () => {
  expect(withPart('tax', undefined, 'zeroReport', true)).toEqual({
    tax: { zeroReport: true, twoEmployers: 'unknown' },
  })
})

test('the other part stays as it is', () => {
  const job = { descriptionReady: true, matchesEducation: 'unknown' } as const
  expect(withPart('job', job, 'matchesEducation', false)).toEqual({
    job: { descriptionReady: true, matchesEducation: false },
  })
  const papers = { stamped: false, leavingDateShown: true }
  expect(withPart('papers', papers, 'stamped', 'unknown')).toEqual({
    papers: { stamped: 'unknown', leavingDateShown: true },
  })
})
