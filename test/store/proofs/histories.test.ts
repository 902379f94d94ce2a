import { FAULTS } from '../faulty-storage'
import { runHistory } from './history'

// Between them: create, answer, rename, choose, duplicate, remove, undo, refresh and restarts.
const SEEDS = [12, 16, 30]
const TAPS = 8
const SIZES = [0, 1, 9, 30, 31, 60, 200]

describe('one storage call goes wrong, at every call of a history', () => {
  let runs = 0

  for (const seed of SEEDS) {
    test(`history ${seed} loses nothing and claims nothing`, () => {
      const whole = runHistory(seed, TAPS)
      expect(whole).toMatchObject({ struck: false, lost: [], falselySaved: [] })
      const bad = FAULTS.flatMap((fault) =>
        Array.from({ length: whole.calls }, (_, i) => {
          const plan = { fault, at: i + 1, size: SIZES[i % SIZES.length] ?? 0 }
          const { struck, lost, falselySaved } = runHistory(seed, TAPS, plan)
          runs += 1
          const wrong = [...lost, ...falselySaved]
          return struck && wrong.length === 0 ? [] : [{ ...plan, struck, wrong }]
        }).flat(),
      )
      expect(bad).toEqual([])
    })
  }

  test('there were at least 1,680 runs', () => {
    expect(runs).toBeGreaterThanOrEqual(1_680)
  })
})
