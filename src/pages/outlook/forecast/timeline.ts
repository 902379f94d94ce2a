import {
  addDays,
  daysBetween,
  policyOn,
  type Cause,
  type DayText,
  type TotalChange,
  totalOrZero,
} from '@/engine'

/** How far the outlook goes. */
const YEARS = 10
const LEAP_DAY = '02-29'

/** The same day ten years on; 1 March where it has no 29 February. */
export function outlookEnd(day: DayText): DayText {
  const rest = day.slice('2026-'.length)
  return `${Number(day.slice(0, 4)) + YEARS}-${rest === LEAP_DAY ? '03-01' : rest}`
}

/** A change with what was there before it. */
export interface Move {
  day: DayText
  before: number
  total: number
  causes: readonly Cause[]
  crosses: 'reached' | 'lost' | undefined
}

/** The changes one after the other, with those that cross the threshold. */
export function movesOf(start: number, changes: readonly TotalChange[], threshold: number): Move[] {
  let before = start
  return changes.map(({ day, total: after, causes }) => {
    const total = totalOrZero(after)
    const move = { day, before, total, causes, crosses: crossing(before, total, threshold) }
    before = total
    return move
  })
}

function crossing(before: number, total: number, threshold: number): Move['crosses'] {
  if (before >= threshold) return total < threshold ? 'lost' : undefined
  return total >= threshold ? 'reached' : undefined
}

/** The highest total, and the first day it is there. */
export function bestOf(
  today: DayText,
  start: number,
  moves: readonly Move[],
): { day: DayText; total: number } {
  return moves.reduce((best, { day, total }) => (total > best.total ? { day, total } : best), {
    day: today,
    total: start,
  })
}

/** The lowest total from a day on. */
export function leastFrom(from: DayText, start: number, moves: readonly Move[]): number {
  const before = moves.filter(({ day }) => day <= from)
  const first = before[before.length - 1]?.total ?? start
  return Math.min(first, ...moves.filter(({ day }) => day > from).map(({ total }) => total))
}

/** A level piece of the curve, in parts of a hundred of the picture. */
interface Level {
  day: DayText
  left: number
  width: number
  height: number
  met: boolean
}

/** What the picture is drawn from. */
export interface Picture {
  levels: Level[]
  threshold: number
  /** the lowest and highest total that the picture has room for */
  low: number
  high: number
  /** where in the picture each second new year is */
  years: { year: string; left: number }[]
  /** from here on it is assumed that the rules stay; 100 or more: not in the picture */
  assumedFrom: number
}

const ROOM = 10

/** The steps of the total between two days. The lower end is left out, so that a step of a few points is seen. */
export function pictureOf(
  { today, to }: { today: DayText; to: DayText },
  start: number,
  moves: readonly Move[],
  threshold: number,
): Picture {
  const all = daysBetween(today, to)
  const place = (day: DayText) => hundredths(daysBetween(today, day) / all)
  const totals = [threshold, start, ...moves.map(({ total }) => total)]
  const low = Math.max(0, Math.floor(Math.min(...totals) / ROOM) * ROOM - ROOM)
  const high = Math.ceil(Math.max(...totals) / ROOM) * ROOM + ROOM
  const points = [{ day: today, total: start }, ...moves]
  const year = Number(today.slice(0, 4))
  return {
    levels: points.map(({ day, total }, index) => {
      const left = place(day)
      return {
        day,
        left,
        width: hundredths((place(points[index + 1]?.day ?? to) - left) / 100),
        height: hundredths((total - low) / (high - low)),
        met: total >= threshold,
      }
    }),
    threshold: hundredths((threshold - low) / (high - low)),
    low,
    high,
    years: [2, 4, 6, 8, 10].map((ahead) => ({
      year: String(year + ahead),
      left: place(`${year + ahead}-01-01`),
    })),
    assumedFrom: Math.max(0, place(addDays(policyOn(today).covered.to, 1))),
  }
}

/** A share as a percentage with two decimals, so that little is sent. */
const hundredths = (share: number): number => Math.round(share * 10000) / 100
