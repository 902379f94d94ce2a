import type { DayText, Situation } from '@/engine'

import { pastExample } from '@/text/common'
import { PERMIT_WORDS, showWeekday } from '@/text/renewal'
import { Group, Prose, SelfFold } from '@/ui'
import { latestDay, useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { saveSituation } from '../../shared/save'
import { DayField } from '../../shared/typed-field'

interface MovedProps {
  situation: Situation
  by: DayText | undefined
}

/** Another address while the registration holds: where it is changed, and by when. */
export function Moved({ situation: { movedOn }, by }: MovedProps) {
  const day = useDay()
  const owner = useOwner()
  return (
    <Group>
      <SelfFold
        name={PERMIT_WORDS.moved}
        {...(by !== undefined && { detail: PERMIT_WORDS.report(showWeekday(by), by < day) })}
      >
        <Prose>{PERMIT_WORDS.movedHow}</Prose>
        <DayField
          label={PERMIT_WORDS.movedOn}
          placeholder={pastExample(day)}
          value={movedOn}
          latest={latestDay(day)}
          save={(given) => saveSituation(owner, { movedOn: given }, 'movedOn')}
          echo={movedOn === undefined ? undefined : showWeekday(movedOn)}
        />
      </SelfFold>
    </Group>
  )
}
