import { go } from '@/platform'

import { commas, COMMON_WORDS } from '@/text/common'
import { WAYS_FOUND_WORDS } from '@/text/outlook'
import { showDay } from '@/text/time'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import { schoolWords } from '../../shared/school-words'
import type { OutlookContext } from '../shared/context'

const NEVER = { reached: null, held: false }

/** The day that a school named, which the plans are held against. */
export function School({ context }: { context: OutlookContext }) {
  const { neededBy } = context.profile.situation
  if (neededBy === undefined) return null
  const words = schoolWords(context.profile.situation, NEVER, undefined, context.day)
  const name = WAYS_FOUND_WORDS.schoolDay(showDay(neededBy))
  const isLast = words?.by === 'last-cycle' || words?.by === 'stands'
  return (
    <Group>
      <Row
        name={name}
        detail={isLast && words.word}
        action={COMMON_WORDS.change}
        onTap={() => void go(links.question('needed'))}
        label={WAYS_FOUND_WORDS.changeAria(isLast ? commas([name, words.word]) : name)}
      />
    </Group>
  )
}
