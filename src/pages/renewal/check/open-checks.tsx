import type { Check } from '@/engine'

import { CHECK_TOPICS, CHECK_WORDS, TARGET_NAMES } from '@/text/checks'
import { listed } from '@/text/common'
import { Group, Row, SelfFold } from '@/ui'
import { CheckFold } from './check-accordion'
import { byTarget, changeWord } from './target'

interface OpenChecksProps {
  title: string
  checks: readonly Check[]
  opened: Check['id'] | undefined
  onToggle: (id: Check['id']) => void
  onChange: (check: Check) => void
}

/** What is not known yet, by what to fill in: one thing often settles several. */
export function OpenChecks({ title, checks, opened, onToggle, onChange }: OpenChecksProps) {
  const places = byTarget(checks)
  return (
    <Group title={title} aside={CHECK_WORDS.toFill(places.length)}>
      {places.map(({ target, checks: own }) => (
        <Row
          key={target}
          name={TARGET_NAMES[target]}
          detail={CHECK_WORDS.settles(listed(own.map(({ id }) => CHECK_TOPICS[id])))}
          action={changeWord(own[0]!)}
          onTap={() => onChange(own[0]!)}
        />
      ))}
      <SelfFold name={CHECK_WORDS.each}>
        {checks.map((check) => (
          <CheckFold
            key={check.id}
            check={check}
            open={opened === check.id}
            onToggle={() => onToggle(check.id)}
            onChange={() => onChange(check)}
          />
        ))}
      </SelfFold>
    </Group>
  )
}
