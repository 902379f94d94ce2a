import { type Renewal, type RenewalDate } from '@/engine'
import { goTab } from '@/platform'

import { KEEP_WORDS, keepLines, type Season } from '@/text/outlook'
import { Button, Group, Prose } from '@/ui'
import { links } from '../../shared/links'
import type { OutlookContext } from '../shared/context'
import { renewalOf } from '../../shared/worked-out'

interface ToKeepProps {
  context: OutlookContext
  /** it stays so if nothing changes */
  lasts: boolean
}

/** At the threshold: what is to be done so that it stays so. */
export function ToKeep({ context, lasts }: ToKeepProps) {
  const { day, profile, table } = context
  const { situation } = profile
  const plan = renewalOf(situation, day)
  const season = seasonOf(plan)
  const { expires } = season
  const { neededBy } = situation
  const saysEnd = neededBy !== undefined && expires !== undefined && neededBy > expires
  return (
    <Group title={KEEP_WORDS.title} prose>
      {keepLines(situation.kind, season, table, lasts, saysEnd).map((line) => (
        <Prose key={line}>{line}</Prose>
      ))}
      <Button onTap={() => void goTab(links.renewal)}>
        {KEEP_WORDS.renewal(situation.kind, plan.phase)}
      </Button>
    </Group>
  )
}

/** The renewal of the present cycle; once that is over, the one after it. */
function seasonOf({ phase, turned, next, dates }: Renewal): Season {
  if (turned || phase === 'decided') {
    return { phase: turned ? 'open' : phase, opens: next?.windowOpens, expires: next?.expires }
  }
  return { phase, opens: dayOf(dates.windowOpens), expires: dayOf(dates.expires) }
}

// Neither hangs on working days: both are known to the day.
const dayOf = (date: RenewalDate | undefined) => (date && 'day' in date ? date.day : undefined)
