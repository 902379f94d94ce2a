import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import { permitApplication, type Situation } from '@/engine'
import { go } from '@/platform'
import { session } from '@/store'

import { permitPhaseText, showWeekday } from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Button, Group, Prose, Title } from '@/ui'
import { latestDay, useDay } from './day'
import { links } from './links'
import { openPage } from './open'
import { useOwner } from './owner'
import { saveSituation } from './save'
import { DayField } from './typed-field'

/** Points come after the permit: what is next on the way to one, and by when. */
export function NoPermit({ situation }: { situation: Situation }) {
  const day = useDay()
  const asks = useUnregistered(situation)
  const { word, sentence } = permitPhaseText(permitApplication(situation, day), day)
  return (
    <Group card title={TODAY_WORDS.permitTitle} prose>
      <Title>{word}</Title>
      <Prose>{sentence}</Prose>
      {asks && <RegisteredField situation={situation} />}
      <Button kind="primary" onTap={() => void openPage(links.permit)}>
        {TODAY_WORDS.permitHow}
      </Button>
      <Prose soft>{TODAY_WORDS.permitLead}</Prose>
      <Button kind="quiet" onTap={() => void go(links.question('kind'))}>
        {TODAY_WORDS.changeKind}
      </Button>
    </Group>
  )
}

/** Asked for as long as the page is shown: 2026-5-2 is whole, and 2026-5-20 follows. */
function useUnregistered({ registeredOn }: Situation): boolean {
  const [asks, setAsks] = useState(registeredOn === undefined)
  useDidShow(() => setAsks(session.getState().current?.situation.registeredOn === undefined))
  return asks || registeredOn === undefined
}

/** The day that everything is counted from, saved as it is typed. */
function RegisteredField({ situation: { registeredOn } }: { situation: Situation }) {
  const day = useDay()
  const owner = useOwner()
  return (
    <DayField
      label={TODAY_WORDS.registeredOn}
      hint={TODAY_WORDS.registeredHint}
      value={registeredOn}
      latest={latestDay(day)}
      save={(given) => saveSituation(owner, { registeredOn: given }, 'registeredOn')}
      echo={registeredOn && showWeekday(registeredOn)}
    />
  )
}
