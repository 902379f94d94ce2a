import { useMemo } from 'react'

import { papersFor } from '@/engine'
import { GENERAL_WORDS } from '@/text/renewal'
import { Prose } from '@/ui'
import { useDay } from '../../shared/day'
import { NoProfile } from '../../shared/no-profile'
import { NOTHING_YET } from '../../shared/selectors'
import { Lists } from './lists'

/** No profile: what most people need, to read; ticking begins with a profile. */
export function General() {
  const day = useDay()
  const papers = useMemo(() => papersFor(NOTHING_YET, day), [day])
  return (
    <>
      <NoProfile title={GENERAL_WORDS.title} />
      <Prose>{GENERAL_WORDS.lead}</Prose>
      <Lists papers={papers} situation={NOTHING_YET} />
    </>
  )
}
