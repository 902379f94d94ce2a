import { useEffect, useState } from 'react'

/** One frame: long enough that each stage is a message of its own. */
const FRAME = 16

/**
 * Counts from 0 to `last`, one step a frame after the page is drawn, so that a long page arrives in small messages with
 * what matters most on top.
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0)
  useEffect(() => {
    if (stage >= last) return undefined
    const timer = setTimeout(() => setStage(stage + 1), FRAME)
    return () => clearTimeout(timer)
  }, [stage, last])
  return stage
}
