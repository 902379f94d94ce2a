import type { Check } from '@/engine'

import { Group, Row } from '@/ui'
import { CHECK_TOPICS, CHECK_WORDS, checkText, todoText } from '@/text/checks'
import { changeWord } from './target'

interface DueChecksProps {
  title: string
  checks: readonly Check[]
  onChange: (check: Check) => void
}

/** What is in order as long as something is done in time, each with its day, and the way to it. */
export function DueChecks({ title, checks, onChange }: DueChecksProps) {
  return (
    <Group title={title} aside={CHECK_WORDS.count(checks.length)}>
      {checks.map((check) => (
        <Row
          key={check.id}
          name={CHECK_TOPICS[check.id]}
          detail={[checkText(check), todoText(check)].join('')}
          action={changeWord(check)}
          onTap={() => onChange(check)}
        />
      ))}
    </Group>
  )
}
