import { useState } from 'react'

import type { Eligibility } from '@/engine'
import { go, goTab } from '@/platform'

import { CHECK_TITLE, FOLD_WORDS } from '@/text/common'
import { Group, Row } from '@/ui'
import {
  CONDITIONS_WORDS,
  ELIGIBILITY_NAMES,
  eligibilitySummary,
  eligibilityText,
  verdictOf,
} from '@/text/points'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

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
        conditions.map((condition) => {
          const name = ELIGIBILITY_NAMES[condition.id]
          const { sign, word } = verdictOf(condition)
          const detail = eligibilityText(condition)
          return (
            <Row
              key={condition.id}
              name={`${sign} ${name}`}
              detail={detail}
              label={CONDITIONS_WORDS.condition(name, word, detail)}
              onTap={() => void QUESTIONS[condition.id]()}
            />
          )
        })}
      <Row
        name={CHECK_TITLE}
        detail={CONDITIONS_WORDS.checks}
        onTap={() => void openPage(links.check)}
      />
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
