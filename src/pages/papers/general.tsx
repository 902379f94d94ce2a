import { useMemo } from 'react'
import { Prose } from '@/components/group'
import { renewal, type Situation } from '@/engine'
import { useDay } from '../parts/day'
import { NoProfile } from '../parts/no-profile'
import { Lists } from './lists'

/** Nothing is known yet: listed as a renewal without any change. */
export const GENERAL: Situation = { changes: [] }

/** No profile: what most people need, to read; ticking begins with a profile. */
export function General() {
  const day = useDay()
  const papers = useMemo(() => renewal(GENERAL, day).papers, [day])
  return (
    <>
      <NoProfile title="续办要哪些材料" />
      <Prose>下面是续办、什么都没变时的清单，可以先看。选了自己的情形，才能打勾记进度。</Prose>
      <Lists papers={papers} situation={GENERAL} />
    </>
  )
}
