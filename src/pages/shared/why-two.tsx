import type { RuleId } from '@/engine'
import { go } from '@/platform'

import { Group, Row } from '@/ui'
import { RULE_NAMES } from '@/text/scheme'
import { whyText } from '@/text/points'
import { links } from './links'

/** Where a verdict was given by two readings: the way to each line that these bear on, and so to its clause. */
export function WhyTwo({ rules }: { rules: readonly RuleId[] }) {
  return rules.length === 0 ? null : (
    <Group>
      {rules.map((rule) => (
        <Row
          key={rule}
          name={whyText(RULE_NAMES[rule])}
          onTap={() => void go(links.indicator(rule))}
          label={whyText(RULE_NAMES[rule])}
        />
      ))}
    </Group>
  )
}
