/**
 * Long tests run on a part of their cases in `npm test`, which sets SAMPLE, and on all of them in `npm run test:full` and
 * wherever a test is run by itself. Which part is fixed: the first seeds of each block, or every so-manieth of a list.
 */
export const isSampled = process.env.SAMPLE === '1'

/** How many cases a test goes through: `whole`, or in a sampled run only `few`. */
export const sample = (whole: number, few: number): number => (isSampled ? few : whole)

/**
 * A list, or in a sampled run every `step`th of it.
 * @param from where to begin; lists that are run side by side begin at different places, so that each item is in some
 */
export const someOf = <T>(list: readonly T[], step: number, from = 0): T[] =>
  list.filter((_, index) => !isSampled || index % step === from % step)
