interface Timer {
  id: number
  due: number
  run: () => void
  every?: number
}

const HOUR = 3_600_000

/**
 * The time of one run of the app. No timer fires by itself: whoever settles or advances the host runs
 * them in the order in which they are due, and the clock jumps to each. So a wait of 300 ms costs
 * nothing, and `Date.now()` in the app only moves with its timers.
 */
export class Clock {
  private timers: Timer[] = []
  private lastId = 0
  /** How long a look at the clock takes the app; above 0 it sees its own work take time. */
  msPerLook = 0

  constructor(private time: number) {}

  /** Milliseconds since 1970. */
  now = (): number => this.time

  /** The same for the app itself. */
  look = (): number => (this.time += this.msPerLook)

  /** Moves the wall clock (back too) as a person does in the settings; waiting timers keep their delay. */
  set(time: number): void {
    const by = time - this.time
    this.time = time
    for (const timer of this.timers) timer.due += by
  }

  /** Lets time pass to a moment before which no timer is due. */
  skipTo(time: number): void {
    this.time = Math.max(this.time, time)
  }

  /** Plans a call; `every` repeats it. Returns the id that `clear` takes. */
  plan(run: () => void, delay: number, every?: number): number {
    const id = ++this.lastId
    this.timers.push({ id, due: this.time + Math.max(1, delay || 0), run, every })
    return id
  }

  clear(id: number): void {
    this.timers = this.timers.filter((timer) => timer.id !== id)
  }

  /** Runs the next timer that is due at `limit` or before; false when there is none. */
  runNext(limit: number): boolean {
    let next: Timer | undefined
    for (const timer of this.timers) if (!next || timer.due < next.due) next = timer
    if (!next || next.due > limit) return false
    this.time = Math.max(this.time, next.due)
    if (next.every === undefined) this.clear(next.id)
    else next.due = this.time + Math.max(1, next.every)
    next.run()
    return true
  }

  /** How many timers are due within the hour. */
  get pending(): number {
    return this.timers.filter(({ due }) => due <= this.time + HOUR).length
  }

  /** Drops all timers, as when the app is killed. */
  stop(): void {
    this.timers = []
  }
}
