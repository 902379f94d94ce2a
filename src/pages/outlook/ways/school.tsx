import { useMemo } from 'react'

import type { Plan } from '@/engine'
import { go } from '@/platform'

import { commas, COMMON_WORDS } from '@/text/common'
import { WAYS_FOUND_WORDS } from '@/text/outlook'
import { showDay } from '@/text/time'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { schoolWords } from '../../shared/school-words'
import type { OutlookContext } from '../shared/context'
import { readyWith } from '../shared/plan-reach'
import type { Search } from './search'

const NEVER = { reached: null, held: false }

interface SchoolProps {
  context: OutlookContext
  search: Search
}

/** The day that a school named, which the plans are held against, and whether none of them is in time. */
export function School({ context, search }: SchoolProps) {
  const { neededBy } = context.profile.situation
  const said = useMemo(() => saidOf(context, search), [context, search])
  if (neededBy === undefined) return null
  const name = WAYS_FOUND_WORDS.schoolDay(showDay(neededBy))
  return (
    <Group>
      <Row
        name={name}
        detail={said}
        action={COMMON_WORDS.change}
        onTap={() => void go(links.question('needed'))}
        label={WAYS_FOUND_WORDS.changeAria(commas([name, said]))}
      />
    </Group>
  )
}

function saidOf(context: OutlookContext, { plans, outcome }: Search): string | undefined {
  const { situation } = context.profile
  const words = schoolWords(situation, { own: NEVER }, context.day)
  if (words === undefined) return undefined
  // What was decided last at the threshold counts whatever is done.
  if (words.by === 'last-cycle' || words.by === 'stands') return words.word
  const isMissed = (plan: Plan) =>
    schoolWords(situation, readyWith(plan, context), context.day)?.tone === 'bad'
  return outcome !== undefined && plans.length > 0 && plans.every(isMissed)
    ? WAYS_FOUND_WORDS.allMissed
    : undefined
}
