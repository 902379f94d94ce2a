import { Group } from '@/components/group'
import { Row } from '@/components/row'
import { go } from '@/platform'
import { RULE_NAMES } from '@/text/names'
import { undecidedLines, whyText } from '@/text/other-reading'
import type { Scored } from '@/text/result'
import { links } from './links'

/** Where a verdict was given by two readings: the way to each line that these bear on, and so to its clause. */
export function WhyTwo({ explanation, other }: Scored) {
  if (other === undefined) return null
  return (
    <Group>
      {undecidedLines(explanation, other.explanation).map((rule) => (
        <Row
          key={rule}
          name={whyText(RULE_NAMES[rule])}
          onTap={() => void go(links.line(rule))}
          label={whyText(RULE_NAMES[rule])}
        />
      ))}
    </Group>
  )
}
