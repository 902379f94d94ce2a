import { useMemo } from 'react'

import { filingTerm, renewal, type Situation, withoutMove } from '@/engine'
import { todayInShanghai } from '@/platform'

import { CAME_FOR, hrCard, type Shown } from '@/text/card'
import { useDay } from '../shared/day'
import { readHrLink } from '../shared/hr-link'
import type { CardParams } from './contents'
import { Picture } from './picture'
import { togglesOf } from './toggles'

const ANYBODY: Situation = { kind: 'renewal', changes: [] }

/** The picture of HR's page: what its address says, and nothing of the profile on this phone. */
export function HrPicture({ params }: { params: CardParams }) {
  const day = useDay()
  const made = useMemo(() => {
    const today = todayInShanghai()
    const { sent, by, endorsedOn } = readHrLink(params, today)
    const situation = sent?.planned ?? ANYBODY
    const endorsed =
      endorsedOn === undefined
        ? undefined
        : { on: endorsedOn, term: filingTerm(endorsedOn, today), today }
    const full = renewal(situation, day)
    const plan = sent?.planned !== sent?.situation ? withoutMove(full) : full
    const toggles = by === undefined && endorsed === undefined ? [] : togglesOf('hr')
    return {
      toggles,
      cameFor: CAME_FOR.hr,
      isWhole: true,
      cardOf: (shown: Shown) => hrCard({ sent, situation, plan, today, by, endorsed }, shown),
    }
  }, [params, day])
  return <Picture kind="hr" {...made} />
}
