import { type Cause, type DayText, type TotalChange, totalOrZero } from '@/engine'

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
