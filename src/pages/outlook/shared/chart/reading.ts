import { useRef, useState } from 'react'

import { type Box, boxOf } from '@/platform'

import { type Level, levelAt, placeIn } from './steps'

/**
 * Which piece of a curve a finger is on, or the arrow keys of a browser; undefined until one was. The page is told of
 * another piece only, so that a finger that moves sends no more than one message for each.
 * @param id of the element that is as wide as the curve
 */
export function useReading(id: string, levels: readonly Level[]) {
  const [piece, setPiece] = useState<number>()
  const box = useRef<Box>(undefined)
  const finger = useRef(0)

  function read(): void {
    const place = box.current && placeIn(box.current, finger.current)
    if (place !== undefined) setPiece(levelAt(levels, place))
  }

  const start = (x: number): void => {
    finger.current = x
    box.current = undefined
    void boxOf(id).then((found) => {
      box.current = found
      read()
    })
  }
  const move = (x: number): void => {
    finger.current = x
    read()
  }
  const step = (by: 1 | -1): void =>
    setPiece((before = 0) => Math.min(levels.length - 1, Math.max(0, before + by)))
  return { piece, start, move, step }
}
