import type { Facts, Profile } from '@/engine'
import { keepParts } from './keep-parts'

const made = (facts: Facts, rest: Partial<Profile> = {}): Profile => ({
  schema: 2,
  id: 'a',
  label: '我',
  facts,
  situation: { changes: [] },
  progress: {},
  ...rest,
})

const insurance = () => ({ spans: [{ from: '2020-01', base: 'floor' as const }] })

test('what says the same stays the same object', () => {
  const before = made({ insurance: insurance(), birthday: '1990-05-01' })
  const after = keepParts(before, made({ insurance: insurance(), birthday: '1990-05-02' }))
  expect(after.facts.birthday).toBe('1990-05-02')
  expect(after.facts.insurance).toBe(before.facts.insurance)
  expect(after.situation).toBe(before.situation)
  expect(after.progress).toBe(before.progress)
  const ticked = keepParts(before, made({ ...before.facts }, { progress: { contract: 'done' } }))
  expect(ticked.facts).toBe(before.facts)
  expect(ticked.progress).toEqual({ contract: 'done' })
})

test('what says something else is the new one', () => {
  const before = made({ insurance: insurance(), award: 'none' })
  const after = made(
    { insurance: { spans: [] } },
    { label: '你', situation: { changes: ['title'] } },
  )
  expect(keepParts(before, after)).toEqual(after)
  const without = made({ birthday: '1990-05-01' })
  expect(keepParts(before, without)).toStrictEqual(without)
  expect(keepParts(without, before).facts).toEqual(before.facts)
})
