import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { session } from '@/store'

import { aheadExample } from '@/text/common'
import { showWeekday } from '@/text/renewal'
import { PERMIT_DAY_NAMES, permitDayHint } from '@/text/situation'
import { useDay } from './day'
import { useOwner } from './owner'
import { savePermitDay } from './permit-day'
import { DayField } from './typed-field'
import { useVisible } from './visible'

const expiryOf = (): string | undefined => session.getState().current?.situation.permit?.expiresOn

/** A stay of a page, and whether the expiry was missing when it began. */
interface Visit {
  number: number
  asks: boolean
}

const begin = (number: number): Visit => ({ number, asks: expiryOf() === undefined })

/** Whether a page asks for the expiry: as long as the page is open, since 2026-12-1 is whole and 2026-12-15 follows. */
export function useExpiryVisit(): Visit {
  const [visit, setVisit] = useState(() => begin(0))
  useDidShow(() => setVisit(({ number }) => begin(number + 1)))
  return visit
}

/** The permit's expiry, saved as it is typed. */
export function ExpiryField({ visit }: { visit: Visit }) {
  const day = useDay()
  const owner = useOwner()
  const situation = useVisible(({ current }) => current?.situation)
  const expires = situation?.permit?.expiresOn
  return (
    <DayField
      key={visit.number}
      label={PERMIT_DAY_NAMES.expiresOn}
      hint={permitDayHint('expiresOn', situation?.kind)}
      placeholder={aheadExample(day)}
      value={expiryOf()}
      save={(expiresOn) => savePermitDay(owner, 'expiresOn', expiresOn, day)}
      echo={expires === undefined ? undefined : showWeekday(expires)}
    />
  )
}
