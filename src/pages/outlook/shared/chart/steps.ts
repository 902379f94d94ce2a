import type { DayText } from '@/engine'

import { type Axis, hundredths } from './axis'

/** A total, and from which day on. */
export interface Point {
  day: DayText
  total: number
}

/** The lowest and highest total that a picture has room for. */
export interface Scale {
  low: number
  high: number
}

const ROOM = 10

/** Room for all of them. The lower end is left out, so that a step of a few points is seen. */
export const scaleOf = (totals: readonly number[]): Scale => ({
  low: Math.max(0, Math.floor(Math.min(...totals) / ROOM) * ROOM - ROOM),
  high: Math.ceil(Math.max(...totals) / ROOM) * ROOM + ROOM,
})

/** How high a total is, in parts of a hundred. */
export const heightOf = (total: number, { low, high }: Scale): number =>
  hundredths((total - low) / (high - low))

/** A level piece of a curve, in parts of a hundred of the picture. */
export interface Level extends Point {
  left: number
  width: number
  height: number
}

/** The pieces of a curve, which fill the axis from end to end. */
export const levelsOf = (points: readonly Point[], axis: Axis, scale: Scale): Level[] =>
  points.map(({ day, total }, index) => {
    const left = axis.place(day)
    const right = axis.place(points[index + 1]?.day ?? axis.to)
    const width = hundredths((right - left) / 100)
    return { day, total, left, width, height: heightOf(total, scale) }
  })

/** The same as a line alone: a box whose left edge leads from the level before, and whose other edge is the level. */
export const lineOf = (levels: readonly Level[]) =>
  levels.map(({ day, left, width, height }, index) => {
    const before = levels[index - 1]?.height ?? height
    const bottom = Math.min(before, height)
    const rise = hundredths(Math.abs(height - before) / 100)
    return { day, left, width, bottom, height: rise, rises: height > before }
  })

/** Which piece is at a place of the picture; beyond its ends the first or the last. */
export function levelAt(levels: readonly Level[], place: number): number {
  const after = levels.findIndex(({ left }) => left > place)
  return after < 0 ? levels.length - 1 : Math.max(0, after - 1)
}

/** How far along a box something is, in parts of a hundred; undefined where the box has no width. */
export const placeIn = (
  { left, width }: { left: number; width: number },
  x: number,
): number | undefined => (width > 0 ? ((x - left) / width) * 100 : undefined)
