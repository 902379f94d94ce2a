import type { Span } from '@/engine'
import { draftOf, readDraft, type SpanDraft } from './draft'

const draft = (change: Partial<SpanDraft> = {}): SpanDraft => ({
  ...draftOf(undefined),
  from: '202307',
  to: '202406',
  yuan: '12183',
  ...change,
})
const read = (change: Partial<SpanDraft>, spans: Span[] = [], index?: number) =>
  readDraft(draft(change), spans, index)

it('reads a whole span, however it is written', () => {
  const wanted = { from: '2023-07', to: '2024-06', base: 12183 }
  expect(read({}).span).toEqual(wanted)
  expect(read({ from: '２０２３年７月', to: '2024/6', yuan: '１２，１８３元' }).span).toEqual(
    wanted,
  )
})

it('takes no end, and 至今, as still being paid', () => {
  expect(read({ to: '' }).span).toEqual({ from: '2023-07', base: 12183 })
  expect(read({ to: ' 至今 ' }).span).toEqual({ from: '2023-07', base: 12183 })
})

it('takes a tier or 待核实 in the place of yuan, and the flags', () => {
  expect(read({ yuan: '', word: 'unknown' }).span?.base).toBe('unknown')
  expect(read({ word: 'x1', backPaid: true, otherEmployer: true, taxMismatch: true }).span).toEqual(
    {
      from: '2023-07',
      to: '2024-06',
      base: 'x1',
      backPaid: true,
      otherEmployer: true,
      taxMismatch: true,
    },
  )
})

it.each<[Partial<SpanDraft>, 'from' | 'to' | 'base', string]>([
  [{ from: '202313' }, 'from', '一年只有12个月，没有13月'],
  [{ from: '199212' }, 'from', '太早了，不能早于1993年1月'],
  [{ from: 'abc' }, 'from', '请写年和月，例如 202401 或 2024-1'],
  [{ to: '2023-06' }, 'to', '结束月份早于开始月份（2023年7月），请检查是不是写反了'],
  [{ from: '199301', to: '205212' }, 'to', '这一段有60年，太长了，请检查年份'],
  [{ yuan: '0' }, 'base', '太小了，至少是1元'],
  [{ yuan: '1000000000' }, 'base', '太大了，最多是999999元，请检查是不是多写了位数'],
  [{ yuan: '1e3' }, 'base', '只写数字就行，例如 12000'],
  [{ yuan: '-5' }, 'base', '不能是负数，请写1到999999元之间的数'],
])('refuses %j at the field', (change, field, sentence) => {
  const { span, errors } = read(change)
  expect(span).toBeUndefined()
  expect(errors).toEqual({ [field]: sentence })
})

it('names the months of the span that it overlaps, but never itself', () => {
  const spans: Span[] = [
    { from: '2022-01', to: '2023-07', base: 8000 },
    { from: '2025-01', base: 9000 },
  ]
  expect(read({}, spans).errors.from).toBe(
    '和已有的“2022年1月 – 2023年7月”这一段重叠了，同一个月只能算一次',
  )
  expect(read({}, spans, 0).span).toBeDefined()
  expect(read({ from: '2024-01', to: '' }, spans).errors.from).toContain('2025年1月 – 现在')
})

it('says what is missing apart from what is wrong', () => {
  const { errors, missing, span } = readDraft(draftOf(undefined), [], undefined)
  expect(errors).toEqual({})
  expect(Object.keys(missing)).toEqual(['from', 'base'])
  expect(span).toBeUndefined()
})

it('shows a stored span as it would be typed, and reads it back', () => {
  const stored: Span[] = [
    { from: '2023-07', to: '2024-06', base: 12183, backPaid: true },
    { from: '2024-07', base: 'floor' },
  ]
  expect(stored.map((span, index) => readDraft(draftOf(span), stored, index).span)).toEqual(stored)
})

describe('months with a flag', () => {
  const YEAR: Span = { from: '2022-01', to: '2022-12', base: 5000 }
  const flagged = { ...draftOf(undefined), yuan: '6000', backPaid: true }
  const read = (from: string, to: string, spans: Span[] = [YEAR]) =>
    readDraft({ ...flagged, from, to }, spans, undefined)

  it('are cut out of the span that they lie in', () => {
    const { cut, errors, span } = read('202203', '202205')
    expect([cut, errors]).toEqual([YEAR, {}])
    expect(span).toEqual({ from: '2022-03', to: '2022-05', base: 6000, backPaid: true })
    expect(read('202301', '202302').cut).toBeUndefined()
  })

  it('overlap where nothing would be left of a span, or they have no end yet', () => {
    expect(read('202201', '202212').errors.from).toMatch(/重叠/)
    expect(read('202201', '202211').errors).toEqual({})
    expect(read('202203', '').errors.from).toMatch(/重叠/)
    expect(readDraft({ ...draftOf(YEAR), to: '202205' }, [YEAR], undefined).cut).toBeUndefined()
  })
})
