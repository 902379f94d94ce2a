import { expectJudged } from '../weapp/shipped'

test('every package in the bundle stands judged in docs/security.md, and no other', () => {
  expectJudged('h5')
})
