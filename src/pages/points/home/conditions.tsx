import { useState } from 'react'

import type { Eligibility } from '@/engine'
import { go, goTab } from '@/platform'

import { FOLD_WORDS } from '@/text/common'
import { Group, Row } from '@/ui'
import {
  CONDITIONS_WORDS,
  ELIGIBILITY_NAMES,
  eligibilitySummary,
  eligibilityText,
  VERDICTS,
} from '@/text/points'
import { links } from '../../shared/links'

/** Whether one may apply at all: apart from the points, one row until it is opened. */
export function Conditions({ conditions }: { conditions: readonly Eligibility[] }) {
  const [open, setOpen] = useState(false)
  return (
    <Group title={CONDITIONS_WORDS.title}>
      <Row
        name={eligibilitySummary(conditions)}
        open={open}
        label={FOLD_WORDS.aria(open, eligibilitySummary(conditions))}
        onTap={() => setOpen(!open)}
      />
      {open &&
        conditions.map((condition) => (
          <Row
            key={condition.id}
            name={`${VERDICTS[condition.verdict].sign} ${ELIGIBILITY_NAMES[condition.id]}`}
            detail={eligibilityText(condition)}
            label={CONDITIONS_WORDS.condition(
              ELIGIBILITY_NAMES[condition.id],
              VERDICTS[condition.verdict].word,
              eligibilityText(condition),
            )}
            onTap={() => void QUESTIONS[condition.id]()}
          />
        ))}
    </Group>
  )
}

/** Where each condition's fact is answered. */
const QUESTIONS: Record<Eligibility['id'], () => Promise<unknown>> = {
  permit: () => go(links.question('permit')),
  insured: () => goTab(links.insurance),
  adult: () => go(links.question('birthday')),
  'honest-material': () => go(links.question('deductions')),
  'no-serious-crime': () => go(links.question('deductions')),
}
