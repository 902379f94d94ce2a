/** The one source of chance of all tests: what is random comes from a seed, and a failure tells which. */

export interface Rng {
  /** 0 ≤ x < 1 */
  next: () => number
  /** a whole number, both ends included */
  int: (low: number, high: number) => number
  pick: <T>(options: readonly T[]) => T
  chance: (probability: number) => boolean
}

/**
 * Numbers that are the same for the same seed on every machine (mulberry32).
 * @param seed a whole number; tests that use many count up from one of their own
 */
export function rngOf(seed: number): Rng {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const int = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    int,
    pick: <T>(options: readonly T[]) => options[int(0, options.length - 1)] as T,
    chance: (probability) => next() < probability,
  }
}

/**
 * What fast-check needs to go through the same cases each time; where one fails it prints the seed and the path to it.
 * @param seed one of its own for each property
 */
export const runs = (seed: number, numRuns: number) => ({ seed, numRuns })
