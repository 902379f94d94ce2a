import { daysBetween, type DayText } from '@/engine'

const LEAP_DAY = '02-29'

/** The same day some years on; 1 March in place of 29 February. */
export function yearsOn(day: DayText, years: number): DayText {
  const rest = day.slice('2026-'.length)
  return `${Number(day.slice(0, 4)) + years}-${rest === LEAP_DAY ? '03-01' : rest}`
}

/** Days from left to right. */
export interface Axis {
  from: DayText
  to: DayText
  /** where a day is, in parts of a hundred; not held to the ends */
  place: (day: DayText) => number
}

export function axisOf(from: DayText, to: DayText): Axis {
  const all = daysBetween(from, to)
  return { from, to, place: (day) => hundredths(daysBetween(from, day) / all) }
}

/** How far the outlook goes. */
const OUTLOOK_YEARS = 10

/** The ten years from a day on. */
export const outlookAxis = (day: DayText): Axis => axisOf(day, yearsOn(day, OUTLOOK_YEARS))

/** Whether a day is on it. */
export const isOn = ({ from, to }: Axis, day: DayText): boolean => from <= day && day <= to

/** Every so many years the first of January, from the second one on: the first may be too near to the left end. */
export function yearTicks({ from, to, place }: Axis, every: number) {
  const first = Number(from.slice(0, 4)) + 2
  const count = Math.ceil((Number(to.slice(0, 4)) - first + 1) / every)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const year = String(first + index * every)
    return { year, left: place(`${year}-01-01`) }
  })
}

/** A share in parts of a hundred with two decimals, so that little is sent. */
export const hundredths = (share: number): number => Math.round(share * 10000) / 100

/** For a style. */
export const percent = (part: number): string => `${part}%`
