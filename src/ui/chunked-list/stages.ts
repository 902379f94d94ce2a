import { useEffect, useState } from 'react'

/** One frame: long enough that each stage is a message of its own. */
const FRAME = 16

/**
 * Counts from 0 to `last` after the page is drawn: half way in one frame, and to the end in the next. So a long page
 * arrives in three messages with what matters most on top.
 */
export function useStages(last: number): number {
  const [stage, setStage] = useState(0)
  useEffect(() => {
    if (stage >= last) return undefined
    const next = stage === 0 ? Math.ceil(last / 2) : last
    const timer = setTimeout(() => setStage(next), FRAME)
    return () => clearTimeout(timer)
  }, [stage, last])
  return stage
}
