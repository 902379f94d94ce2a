import type { DateId, RenewalDate, RenewalDates, Step } from '@/engine'

import { Group, Row } from '@/ui'
import { DATE_NAMES, showRenewalDate, STEP_WORDS } from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

/** From when and until when, each leading to what the date means. */
export function StepDates({ step, dates }: { step: Step; dates: RenewalDates }) {
  const named = Object.entries(dates) as [DateId, RenewalDate][]
  const own = named.filter(([, date]) => date === step.notBefore || date === step.due)
  if (own.length === 0) return null
  return (
    <Group title={STEP_WORDS.dates}>
      {own.map(([id, date]) => (
        <Row
          key={id}
          name={DATE_NAMES[id]}
          detail={showRenewalDate(date)}
          onTap={() => void openPage(links.date(id))}
          label={STEP_WORDS.dateAria(DATE_NAMES[id], showRenewalDate(date))}
        />
      ))}
    </Group>
  )
}
