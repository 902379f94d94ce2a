import { APPLICATION } from './permit'

test('a permit is applied for after half a year of registration, or of insurance in a row', () => {
  expect(APPLICATION).toMatchObject({ registeredMonths: 6, insuredMonths: 6 })
})
