import { changesOf } from './changes'

test('changes stand in the order of the scheme', () => {
  expect(changesOf({ changes: ['child', 'employer'] })).toEqual(['employer', 'child'])
  expect(changesOf({ changes: [] })).toEqual([])
})
