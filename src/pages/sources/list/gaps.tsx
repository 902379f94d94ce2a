import { Group, Prose } from '@/ui'
import { GAPS } from '@/text/policy'

/** What could not be found out. */
export function Gaps() {
  return (
    <Group prose>
      {GAPS.map((gap) => (
        <Prose key={gap}>{gap}</Prose>
      ))}
    </Group>
  )
}
