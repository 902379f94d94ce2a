import { expectJudged } from './shipped'

test('every package in the bundle stands judged in docs/security.md, and no other', () => {
  expectJudged('weapp')
})
