import { go } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { WAYS_FOUND_WORDS } from '@/text/outlook'
import { showDay } from '@/text/time'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'
import type { OutlookContext } from '../shared/context'

/** The day that a school named, which the plans are held against. */
export function School({ context }: { context: OutlookContext }) {
  const { neededBy } = context.profile.situation
  if (neededBy === undefined) return null
  const name = WAYS_FOUND_WORDS.schoolDay(showDay(neededBy))
  return (
    <Group>
      <Row
        name={name}
        action={COMMON_WORDS.change}
        onTap={() => void go(links.question('needed'))}
        label={WAYS_FOUND_WORDS.changeAria(name)}
      />
    </Group>
  )
}
