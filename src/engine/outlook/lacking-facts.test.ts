import { counts, settled } from '../../../test/engine/build'
import { lackingFacts } from './lacking-facts'

test('of nothing that is asked, all four are lacking', () => {
  expect(lackingFacts({})).toEqual(['birthday', 'education', 'qualifications', 'insurance'])
})

test('each that is there is not, and the months of the insurance have to be spans', () => {
  expect(lackingFacts(settled())).toEqual([])
  expect(lackingFacts(settled({ education: undefined }))).toEqual(['education'])
  expect(lackingFacts(settled({ insurance: counts(60) }))).toEqual(['insurance'])
})
