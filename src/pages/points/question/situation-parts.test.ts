import { withPart } from './situation-parts'

test('the part that nobody answered is 待核实', () => {
  expect(withPart('tax', undefined, 'zeroReport', true)).toEqual({
    tax: { zeroReport: true, undeclared: 'unknown', twoEmployers: 'unknown' },
  })
})

test('the other part stays as it is', () => {
  const job = { descriptionReady: 'unknown', matchesEducation: false } as const
  expect(withPart('job', job, 'descriptionReady', true)).toEqual({
    job: { descriptionReady: true, matchesEducation: false },
  })
  const tax = { zeroReport: false, twoEmployers: false }
  expect(withPart('tax', tax, 'undeclared', true)).toEqual({ tax: { ...tax, undeclared: true } })
  const papers = { stamped: false, leavingDateShown: true }
  expect(withPart('papers', papers, 'stamped', 'unknown')).toEqual({
    papers: { stamped: 'unknown', leavingDateShown: true },
  })
})
