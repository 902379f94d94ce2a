import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { session } from '@/store'

import { Placeholder, Prose, Title } from '@/ui'
import { PERMIT_DAY_HINTS, PERMIT_DAY_NAMES } from '@/text/situation'
import { EXPIRY_WORDS, RENEWAL_INTRO, RENEWAL_TITLE, showWeekday } from '@/text/renewal'
import { useDay } from '../../shared/day'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { DayField } from '../../shared/typed-field'
import { useVisible } from '../../shared/visible'
import css from './expiry.module.scss'

const expiryOf = (): string | undefined => session.getState().current?.situation.permit?.expiresOn

/**
 * The one thing that the plan needs, asked for on the page itself. The field stays while the page is open: 2026-12-1
 * is whole already, and 2026-12-15 follows.
 */
export function Expiry() {
  const day = useDay()
  const owner = useOwner()
  const expires = useVisible((state) => state.current?.situation.permit?.expiresOn)
  const [visit, setVisit] = useState(() => ({ number: 0, asks: expiryOf() === undefined }))
  useDidShow(() =>
    setVisit(({ number }) => ({ number: number + 1, asks: expiryOf() === undefined })),
  )
  const asks = visit.asks || expires === undefined
  return (
    <Placeholder>
      {asks && (
        <View className={css.expiry}>
          <Title>{RENEWAL_TITLE}</Title>
          <Prose>{RENEWAL_INTRO}</Prose>
          <DayField
            key={visit.number}
            label={PERMIT_DAY_NAMES.expiresOn}
            hint={PERMIT_DAY_HINTS.expiresOn}
            placeholder={EXPIRY_WORDS.placeholder}
            value={expiryOf()}
            save={(expiresOn) => savePermitDay(owner, 'expiresOn', expiresOn, day)}
            echo={expires === undefined ? undefined : showWeekday(expires)}
          />
        </View>
      )}
    </Placeholder>
  )
}
