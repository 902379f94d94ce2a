import { Group, Prose } from '@/components/group'
import { GAPS } from '@/text/source-groups'

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
