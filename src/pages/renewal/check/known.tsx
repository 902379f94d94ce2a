import type { FailureId } from '@/engine'

import { CHECK_NAMES, CHECK_WORDS } from '@/text/checks'
import { Group, Row } from '@/ui'

const ALL = Object.keys(CHECK_NAMES) as FailureId[]

/** Every reason by its name, for who has no facts here to hold against it. */
export const Known = () => (
  <Group title={CHECK_WORDS.known} aside={CHECK_WORDS.count(ALL.length)}>
    {ALL.map((id) => (
      <Row key={id} name={CHECK_NAMES[id]} />
    ))}
  </Group>
)
