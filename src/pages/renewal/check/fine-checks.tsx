import type { Check } from '@/engine'

import { Group, Row, SelfFold } from '@/ui'
import {
  CHECK_NAMES,
  CHECK_STANDINGS,
  CHECK_TOPICS,
  CHECK_WORDS,
  checkText,
  type Standing,
  todoText,
} from '@/text/checks'
import { COMMON_WORDS } from '@/text/common'

interface FineChecksProps {
  standing: Standing
  checks: readonly Check[]
  onChange: (check: Check) => void
}

/** What is in order, or not due yet, in one row until it is opened; something to do in time is said there too. */
export function FineChecks({ standing, checks, onChange }: FineChecksProps) {
  const { sign, word } = CHECK_STANDINGS[standing]
  const names = standing === 'fine' ? CHECK_TOPICS : CHECK_NAMES
  const due = checks.filter(({ todo }) => todo !== 'nothing').length
  return (
    <Group>
      <SelfFold
        name={CHECK_WORDS.group(sign, word, checks.length)}
        detail={due === 0 ? undefined : CHECK_WORDS.due(due)}
      >
        {checks.map((check) => (
          <Row
            key={check.id}
            name={names[check.id]}
            detail={[checkText(check), todoText(check)].filter(Boolean).join('')}
            action={COMMON_WORDS.change}
            onTap={() => onChange(check)}
          />
        ))}
      </SelfFold>
    </Group>
  )
}
