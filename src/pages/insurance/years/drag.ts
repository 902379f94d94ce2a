import type { Box } from '@/platform'

/** Cells of a row. */
const COLUMNS = 6

/**
 * Which cell of a grid a finger is over.
 * @param box of the whole grid
 * @returns undefined beside it
 */
export function cellAt(x: number, y: number, box: Box, count: number): number | undefined {
  const rows = Math.ceil(count / COLUMNS)
  const column = Math.floor(((x - box.left) / box.width) * COLUMNS)
  const row = Math.floor(((y - box.top) / box.height) * rows)
  const cell = row * COLUMNS + column
  const isInside = column >= 0 && column < COLUMNS && row >= 0 && cell < count
  return isInside ? cell : undefined
}

/** The cells from one to the other, in either direction. */
export function cellsBetween<T>(cells: readonly T[], one: number, other: number): T[] {
  return cells.slice(Math.min(one, other), Math.max(one, other) + 1)
}
