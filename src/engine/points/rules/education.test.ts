import { backwards, certificate, counts, line, said, settled } from '../../../../test/engine/build'

test.each([
  ['none', 0, 'not-met'],
  ['junior-college', 50, 'counted'],
  ['bachelor', 60, 'counted'],
  ['bachelor-with-degree', 90, 'counted'],
  ['master', 100, 'counted'],
  ['doctor', 110, 'counted'],
] as const)('%s is worth %i', (education, points, status) => {
  expect(line('education', settled({ education }))).toMatchObject({ points, status })
})

test('open, it may be anything', () => {
  const found = line('education', settled({ education: 'unknown' }))
  expect(found).toMatchObject({ points: 0, status: 'unknown', low: 0, high: 110 })
  expect(line('education', settled({ education: undefined })).status).toBe('unknown')
})

test('a single certificate is a thing to ask about', () => {
  const facts = settled({ education: 'bachelor', singleCertificate: true })
  expect(said(line('education', facts))).toEqual(['one-certificate'])
  expect(said(line('education', { ...facts, singleCertificate: false }))).toEqual([])
})

test('outranked by a higher qualification, it adds nothing but keeps its value', () => {
  const facts = settled({
    education: 'junior-college',
    qualifications: [certificate('skill-3')],
  })
  expect(line('education', facts)).toMatchObject({ status: 'outranked', points: 0, value: 50 })
})

test('of equal values the education counts', () => {
  const facts = settled({ education: 'bachelor', qualifications: [certificate('skill-3')] })
  expect(line('education', facts)).toMatchObject({ status: 'counted', points: 60 })
  expect(line('qualification', facts)).toMatchObject({ status: 'outranked', points: 0, value: 60 })
})

describe('conflict 13: one source asks a degree for months at the average wage', () => {
  const facts = settled({ education: 'bachelor' })
  const reading = (insurance: typeof facts.insurance) =>
    line('education', { ...facts, insurance }).readings

  test('without them it would give nothing', () => {
    expect(reading(backwards([5, 'x1']))).toEqual([{ id: '13', points: 0, total: 30 }])
    expect(reading(counts(12, { average: 5 }))).toEqual([{ id: '13', points: 0, total: 33 }])
  })

  test('with six of them it gives the same', () => {
    expect(reading(backwards([6, 'x1']))).toBeUndefined()
  })

  test('while the insurance is open nothing is said of it', () => {
    expect(reading('unknown')).toBeUndefined()
    expect(reading(undefined)).toBeUndefined()
  })

  test('it is not said where the education adds nothing anyway', () => {
    const outranked = { ...facts, qualifications: [certificate('skill-3')] }
    expect(line('education', { ...outranked, education: 'none' }).readings).toBeUndefined()
    expect(
      line('education', { ...outranked, education: 'junior-college' }).readings,
    ).toBeUndefined()
  })

  test('the next of the group takes its place', () => {
    const both = { ...facts, qualifications: [certificate('skill-4')] }
    expect(line('education', both).readings).toEqual([{ id: '13', points: 0, total: 60 }])
  })
})
