import { MOVED_WORDS } from '@/text/situation'
import { showWeekday } from '@/text/renewal'
import { latestDay, useDay } from './day'
import { useOwner } from './owner'
import { saveSituation } from './save'
import { openSituation } from './selectors'
import { DayField } from './typed-field'
import { useVisible } from './visible'

/** The day one moved, from which the days of the report run. */
export function MovedField() {
  const day = useDay()
  const owner = useOwner()
  const { movedOn } = useVisible(openSituation)
  return (
    <DayField
      label={MOVED_WORDS.label}
      hint={MOVED_WORDS.hint}
      value={movedOn}
      latest={latestDay(day)}
      save={(given) => saveSituation(owner, { movedOn: given }, 'movedOn')}
      echo={movedOn && showWeekday(movedOn)}
    />
  )
}
