/** Milliseconds of processor time: other programs that take their turns do not count. */
export function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds that something takes, the least of so many runs. */
export function cost(work, times = 1, runs = 3) {
  let least = Infinity
  for (let run = 0; run < runs; run += 1) {
    const start = now()
    for (let time = 0; time < times; time += 1) work()
    least = Math.min(least, (now() - start) / times)
  }
  return least
}

/**
 * Milliseconds that each of several pieces of work takes, the least of so many rounds in which they take turns, so that
 * their ratios hold on a busy machine.
 * @param {Record<string, () => unknown>} works
 */
export async function inTurns(works, rounds) {
  const least = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = now()
      await work()
      least[name] = Math.min(least[name], now() - start)
    }
  }
  return least
}
