/** A slice stops after so many milliseconds, so that with its last step it stays below 8. */
const BUDGET = 6

interface Listener<Step, Outcome> {
  /** what a slice brought, never empty */
  each: (steps: Step[]) => void
  done: (outcome: Outcome) => void
}

/**
 * Runs a long computation in slices of a few milliseconds and lets taps and drawing in between; the first slice comes
 * after this call. What it brings is reported once a slice.
 * @returns cancels it: nothing is computed or reported afterwards
 */
export function runInSlices<Step, Outcome>(
  steps: Iterator<Step, Outcome>,
  { each, done }: Listener<Step, Outcome>,
): () => void {
  let timer = setTimeout(slice, 0)
  let cancelled = false

  function slice(): void {
    const end = Date.now() + BUDGET
    const found: Step[] = []
    let next = steps.next()
    while (!next.done && Date.now() < end) {
      found.push(next.value)
      next = steps.next()
    }
    if (!next.done) found.push(next.value)
    if (found.length > 0) each(found)
    if (cancelled) return
    if (next.done) done(next.value)
    else timer = setTimeout(slice, 0)
  }

  return () => {
    cancelled = true
    clearTimeout(timer)
  }
}
