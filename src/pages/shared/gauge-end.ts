/** Room to the right of the threshold, so that nobody takes it for the end. */
const LEAST_REACH = 1.4
const HEADROOM = 1.05

/**
 * How many points a gauge shows from end to end.
 * @param highest the most that a total drawn on it may be
 */
export const gaugeEnd = (threshold: number, highest: number): number =>
  Math.max(threshold * LEAST_REACH, highest * HEADROOM)
