import { firstDayOf, type DayText, type Renewal } from '@/engine'
import { goTab } from '@/platform'

import { showWeekday } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button } from '@/ui'
import { links } from '../../shared/links'

/** As long as nothing is due, when the next renewal begins. */
export function NextWindow({ plan: { dates, next }, day }: { plan: Renewal; day: DayText }) {
  const opens = next?.windowOpens ?? (dates.windowOpens && firstDayOf(dates.windowOpens))
  if (opens === undefined || opens <= day) return null
  return (
    <Button kind="quiet" onTap={() => void goTab(links.renewal)}>
      {TODAY_WORDS.opens(showWeekday(opens))}
    </Button>
  )
}
