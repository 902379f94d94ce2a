import { useMemo } from 'react'

import { isBegun, planStanding, type Profile } from '@/engine'

import { NEEDED_WORDS } from '@/text/questions'
import { showWeekday } from '@/text/renewal'
import { Placeholder } from '@/ui'
import { useDay } from '../../shared/day'
import { SchoolBackground } from '../../shared/school-background'
import { openProfile } from '../../shared/selectors'
import { DayField } from '../../shared/typed-field'
import { useVisible } from '../../shared/visible'
import { School } from '../../shared/school'
import type { Ask } from './ask'
import { Frame } from './frame'
import { useSituation } from './use-situation'

/** The day by which the points must stand, as the person knows it. */
export function NeededQuestion({ topic, day, onContinue }: Ask) {
  const profile = useVisible(openProfile)
  const { situation, save } = useSituation()
  const { neededBy } = situation
  return (
    <Frame topic={topic} day={day} answered={neededBy !== undefined} onContinue={onContinue}>
      <DayField
        label={NEEDED_WORDS.label}
        hint={NEEDED_WORDS.hint}
        placeholder={NEEDED_WORDS.placeholder}
        value={neededBy}
        save={(next) => save({ neededBy: next })}
        echo={neededBy && NEEDED_WORDS.by(showWeekday(neededBy), neededBy < day)}
      />
      <Placeholder>
        {neededBy === undefined || profile === null || !isBegun(profile.facts) ? (
          <SchoolBackground />
        ) : (
          <Verdict profile={profile} />
        )}
      </Placeholder>
    </Frame>
  )
}

/** Whether the points stand by then, said where the day is given; the same as on the first tab. */
function Verdict({ profile }: { profile: Profile }) {
  const day = useDay()
  const { plan } = profile.situation
  const standing = useMemo(
    () => (plan === undefined ? undefined : planStanding(profile, plan, day)),
    [profile, plan, day],
  )
  return <School profile={profile} standing={standing} isHere />
}
