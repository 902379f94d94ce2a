import { NEEDED_WORDS } from '@/text/questions'
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
        label={NEEDED_WORDS.label}
        placeholder={NEEDED_WORDS.placeholder}
        value={neededBy}
        save={(next) => save({ neededBy: next })}
        echo={neededBy && NEEDED_WORDS.by(showWeekday(neededBy), neededBy < day)}
      />
      <SchoolBackground />
    </Frame>
  )
}
