import { firstDayOf, type DayText, type Renewal, type Situation } from '@/engine'
import { go, goTab } from '@/platform'

import { showWeekday } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Group, Row } from '@/ui'
import { links } from '../../shared/links'

interface NextWindowProps {
  kind: Situation['kind']
  plan: Renewal
  day: DayText
  /** its own card tells of the renewal */
  isDue: boolean
}

/** As long as nothing is due, when the next renewal begins; and an expiry that may be put right. */
export function NextWindow({ kind, plan, day, isDue }: NextWindowProps) {
  const { dates, next, maybeJustEndorsed } = plan
  const opens = next?.windowOpens ?? (dates.windowOpens && firstDayOf(dates.windowOpens))
  // A first application waits for no 签注, but for points.
  const isAwaited = kind === 'renewal' || plan.isAlone === true
  const isAhead = isAwaited && !isDue && opens !== undefined && opens > day
  if (!isAhead && !maybeJustEndorsed) return null
  return (
    <Group>
      {isAhead && (
        <Row name={TODAY_WORDS.opens(showWeekday(opens))} onTap={() => void goTab(links.renewal)} />
      )}
      {maybeJustEndorsed && (
        <Row name={TODAY_WORDS.justEndorsed} onTap={() => void go(links.dates)} />
      )}
    </Group>
  )
}
