import { useState } from 'react'

import { addDays, type DayText, type Permit, type PermitDay } from '@/engine'
import { go, goTab } from '@/platform'

import { RETURNED_WORDS, showWeekday, STEP_DONE_WORDS, STEP_WORDS } from '@/text/renewal'
import { PERMIT_DAY_NAMES } from '@/text/situation'
import { Button, Group, Prose, Title } from '@/ui'
import { Contacts } from '../../shared/contacts'
import { latestDay, useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { useOwner } from '../../shared/owner'
import { savePermitDay } from '../../shared/permit-day'
import { Refused } from '../../shared/refused'
import { DayField } from '../../shared/typed-field'

/** The two days of papers that came back, one question after the other; all other days are out of the way. */
export function Returned({ permit }: { permit: Permit }) {
  const { returnedOn, suppliedOn } = permit
  return (
    <>
      <Title>{RETURNED_WORDS.title}</Title>
      <Asked
        field="returnedOn"
        ask={RETURNED_WORDS.ask}
        today={RETURNED_WORDS.today}
        yesterday={RETURNED_WORDS.yesterday}
        value={returnedOn}
      />
      {returnedOn !== undefined && (
        <>
          {suppliedOn === undefined && (
            <>
              <Prose>{RETURNED_WORDS.lacking}</Prose>
              <Prose soft>{RETURNED_WORDS.noTerm}</Prose>
            </>
          )}
          <Asked
            field="suppliedOn"
            ask={RETURNED_WORDS.askSupplied}
            today={RETURNED_WORDS.suppliedToday}
            yesterday={RETURNED_WORDS.suppliedYesterday}
            value={suppliedOn}
          />
          {suppliedOn !== undefined && <Prose soft>{RETURNED_WORDS.waits}</Prose>}
          <Button
            kind={suppliedOn === undefined ? 'plain' : 'primary'}
            onTap={() => void goTab(links.renewal)}
          >
            {suppliedOn === undefined ? RETURNED_WORDS.notYet : STEP_WORDS.toRenewal}
          </Button>
        </>
      )}
      <Button kind="quiet" onTap={() => void go(links.dates)}>
        {RETURNED_WORDS.all}
      </Button>
      <Contacts />
    </>
  )
}

interface AskedProps {
  field: PermitDay
  ask: string
  today: string
  yesterday: string
  value: DayText | undefined
}

/** On which day: a tap for the two that are likely, a field for any. */
function Asked({ field, ask, today, yesterday, value }: AskedProps) {
  const owner = useOwner()
  const latest = latestDay(useDay())
  const [wrong, setWrong] = useState<string>()
  // A button changes the day past the field: it starts anew.
  const [round, setRound] = useState(0)
  const put = (day: DayText) => {
    setWrong(savePermitDay(owner, field, day, latest))
    setRound(round + 1)
  }
  return (
    <Group title={ask} prose="form">
      <Refused words={wrong} />
      {value !== undefined ? (
        <Prose>{STEP_DONE_WORDS.noted(showWeekday(value))}</Prose>
      ) : (
        <>
          <Button kind="primary" onTap={() => put(latest)}>
            {today}
          </Button>
          <Button onTap={() => put(addDays(latest, -1))}>{yesterday}</Button>
        </>
      )}
      <DayField
        key={round}
        label={PERMIT_DAY_NAMES[field]}
        value={value}
        save={(day) => {
          setWrong(undefined)
          return savePermitDay(owner, field, day, latest)
        }}
        echo={value === undefined ? undefined : showWeekday(value)}
      />
    </Group>
  )
}
