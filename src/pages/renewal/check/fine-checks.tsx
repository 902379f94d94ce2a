import type { Check } from '@/engine'

import { Group, Row, SelfFold } from '@/ui'
import {
  CHECK_NAMES,
  CHECK_STANDINGS,
  CHECK_TOPICS,
  CHECK_WORDS,
  checkText,
  type Standing,
} from '@/text/checks'
import { COMMON_WORDS } from '@/text/common'

interface FineChecksProps {
  standing: Standing
  checks: readonly Check[]
  onChange: (check: Check) => void
}

/** What is in order, or not due yet, in one row until it is opened. */
export function FineChecks({ standing, checks, onChange }: FineChecksProps) {
  const { sign, word } = CHECK_STANDINGS[standing]
  const names = standing === 'fine' ? CHECK_TOPICS : CHECK_NAMES
  return (
    <Group>
      <SelfFold name={CHECK_WORDS.group(sign, word, checks.length)}>
        {checks.map((check) => (
          <Row
            key={check.id}
            name={names[check.id]}
            detail={checkText(check)}
            action={COMMON_WORDS.change}
            onTap={() => onChange(check)}
          />
        ))}
      </SelfFold>
    </Group>
  )
}
