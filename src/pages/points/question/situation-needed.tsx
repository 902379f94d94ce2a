import { showWeekday } from '@/text/renewal'
import { SchoolBackground } from '../../shared/school-background'
import { DayField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useSituation } from './use-situation'

/** The day by which the points must stand, as the person knows it. */
export function NeededQuestion({ topic, day, onContinue }: Ask) {
  const { situation, save } = useSituation()
  const { neededBy } = situation
  return (
    <Frame topic={topic} day={day} answered={neededBy !== undefined} onContinue={onContinue}>
      <DayField
        label="最迟哪一天"
        placeholder="例如 20270430"
        value={neededBy}
        save={(next) => save({ neededBy: next })}
        echo={neededBy && `${showWeekday(neededBy)}${neededBy < day ? '，这一天已经过了' : '以前'}`}
      />
      <SchoolBackground />
    </Frame>
  )
}
