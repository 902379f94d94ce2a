import { Children, type PropsWithChildren } from 'react'
import { useStages } from './stages'

/**
 * Parts of a page from top to bottom, which arrive as `useStages` counts. What they hang on is worked out once: it is
 * this that is drawn anew, and not the page that holds them.
 */
export function Staged({ children }: PropsWithChildren) {
  const parts = Children.toArray(children)
  const stage = useStages(parts.length - 1)
  return <>{parts.slice(0, stage + 1)}</>
}
