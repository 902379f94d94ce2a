import { useState } from 'react'

import { addDays, type DayText } from '@/engine'

import { Group, Prose } from '@/ui'
import { OWN_DAY, showWeekday } from '@/text/renewal'
import { DayField } from '../../shared/typed-field'
import { OfferRow } from './offer-row'
import { ownOffer } from './offers'

interface OwnDayProps {
  today: DayText
  added: readonly string[]
  onAdded: (key: string) => boolean
}

/** Where the wheels stand, and the example: a day soon, of our own choice. */
const A_WEEK = 7

/** A reminder on a day that the person chooses, where no text says how long a wait takes. */
export function OwnDay({ today, added, onAdded }: OwnDayProps) {
  const [day, setDay] = useState<DayText>()
  const offer = day === undefined ? undefined : ownOffer(day, added)
  const choose = (chosen: DayText | undefined): string | undefined => {
    const isPast = chosen !== undefined && chosen < today
    setDay(isPast ? undefined : chosen)
    return isPast ? OWN_DAY.past : undefined
  }
  return (
    <Group title={OWN_DAY.title} prose>
      <Prose>{OWN_DAY.about}</Prose>
      <DayField
        label={OWN_DAY.label}
        opensOn={addDays(today, A_WEEK)}
        value={undefined}
        save={choose}
        echo={day && showWeekday(day)}
      />
      {offer && <OfferRow key={offer.key} offer={offer} onAdded={() => onAdded(offer.key)} />}
    </Group>
  )
}
