import { Children, type PropsWithChildren } from 'react'
import { useStages } from './stages'

interface StagedProps {
  /** the page above them is the first part, or so many of them */
  follows?: boolean | number
  /** how many parts of the page come below them */
  leads?: number
}

/**
 * Parts of a page from top to bottom, which arrive as `useStages` counts. What they hang on is worked out once: it is
 * this that is drawn anew, and not the page that holds them.
 */
export function Staged({ follows = false, leads = 0, children }: PropsWithChildren<StagedProps>) {
  const parts = Children.toArray(children)
  const before = Number(follows)
  const stage = useStages(before + parts.length - 1 + leads)
  return <>{parts.slice(0, Math.max(0, stage + 1 - before))}</>
}
