import { useMemo } from 'react'

import { renewal } from '@/engine'

import { Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { NoProfile } from '../../shared/no-profile'
import { NOTHING_YET } from '../../shared/open-profile'
import { Lists } from './lists'

/** No profile: what most people need, to read; ticking begins with a profile. */
export function General() {
  const day = useDay()
  const papers = useMemo(() => renewal(NOTHING_YET, day).papers, [day])
  return (
    <>
      <NoProfile title="续办要哪些材料" />
      <Prose>下面是续办、什么都没变时的清单，可以先看。选了自己的情形，才能打勾记进度。</Prose>
      <Lists papers={papers} situation={NOTHING_YET} />
    </>
  )
}
