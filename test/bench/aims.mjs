/** What each figure is to be at most where JavaScript is only interpreted. */
export const AIMS = {
  'totals of a search': 10_000,
  'prepare, an open end against a closed one': 2,
  'explain, times a score': 12,
  'range, times a score': 10,
  'score, times that of before': 1,
  'renewal, times that of before': 0.35,
  'selfCheck, times that of before': 0.5,
  'forecast, times that of before': 0.6,
  'tap with spans, times publicodes': 0.2,
  'tap with yearly bases, times publicodes': 0.3,
  'tap with counts, times publicodes': 0.3,
  'tap with spans, times json-logic-js': 8,
  'tap with yearly bases, times json-logic-js': 8,
  'tap with counts, times json-logic-js': 8,
  'score, times the limit': 2,
  'bytes that a score takes': 64,
  'prepare, 2099 against 2027': 1.1,
  'parse, a span of 200 against one of 10': 1,
  'parse, the same where two clash': 1,
  'bytes of the engine': 110 * 1024,
  'bytes of the engine, gzip': 38 * 1024,
}

/** One that is missed by a quarter fails; below that a machine may be busy. */
const LEEWAY = 1.25

/** The figures that miss what they are to be, a sentence each. */
export function missed(figures) {
  return Object.entries(figures)
    .filter(([name, figure]) => figure > AIMS[name] * LEEWAY)
    .map(
      ([name, figure]) =>
        `${name}: ${figure.toFixed(2)}, more than ${AIMS[name]} by over a quarter`,
    )
}
