import type { Phone } from './phone'

type Task = () => void

/**
 * Takes the time of every slice of a search in what this phone loads from now on. A search is a task that puts itself on
 * again for as soon as can be, or that looks at the clock many times; drawing does neither.
 * @returns gives the milliseconds of each slice since the load
 */
export async function timeSlices(phone: Phone): Promise<() => Promise<number[]>> {
  await phone.page.addInitScript((many) => {
    const times = new Map<Task, number[]>()
    const searches = new Set<Task>()
    const put = window.setTimeout.bind(window)
    const now = performance.now.bind(performance)
    let running: Task | undefined
    let looks = 0
    const timed = (task: Task, delay?: number, ...given: unknown[]): number => {
      if (delay !== 0) return put(task, delay, ...given)
      if (running === task) searches.add(task)
      return put(() => {
        running = task
        looks = 0
        const from = now()
        task()
        times.set(task, [...(times.get(task) ?? []), now() - from])
        if (looks >= many) searches.add(task)
        running = undefined
      }, 0)
    }
    performance.now = () => {
      looks += 1
      return now()
    }
    const slices = () => [...searches].flatMap((task) => times.get(task) ?? [])
    Object.assign(window, { setTimeout: timed, slices })
  }, MANY)
  return () =>
    phone.page.evaluate(() => (window as typeof window & { slices: () => number[] }).slices())
}

/** A search of one slice looks at the clock hundreds of times. */
const MANY = 50
