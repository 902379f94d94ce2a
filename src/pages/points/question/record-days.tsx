import { useState } from 'react'

import { LIMITS, type DayText, type OrUnknown } from '@/engine'

import { RECORD_WORDS } from '@/text/questions'
import { Button, Notice } from '@/ui'
import { DayField } from '../../shared/typed-field'

interface Entry {
  key: number
  date: DayText | undefined
}

interface RecordDaysProps {
  start: readonly DayText[]
  day: DayText
  save: (dates: OrUnknown<DayText[]>) => string | undefined
}

/** A day for each record; those that are whole are saved. */
export function RecordDays({ start, day, save }: RecordDaysProps) {
  const [entries, setEntries] = useState<readonly Entry[]>(() =>
    (start.length === 0 ? [undefined] : start).map((date, key) => ({ key, date })),
  )

  function put(next: readonly Entry[]): string | undefined {
    setEntries(next)
    const dates = next.flatMap(({ date }) => (date === undefined ? [] : [date]))
    return save(dates.length === 0 ? 'unknown' : dates)
  }

  return (
    <>
      {entries.map(({ key, date }, index) => (
        <DayField
          key={key}
          label={RECORD_WORDS.whichDay(index + 1)}
          hint={index === 0 ? RECORD_WORDS.dayHint : undefined}
          placeholder={RECORD_WORDS.dayPlaceholder}
          value={date}
          latest={day}
          save={(next) => put(entries.map((one) => (one.key === key ? { key, date: next } : one)))}
        />
      ))}
      <Notice>{RECORD_WORDS.extra}</Notice>
      {entries.length < LIMITS.records && (
        <Button onTap={() => setEntries([...entries, { key: entries.length, date: undefined }])}>
          {RECORD_WORDS.another}
        </Button>
      )}
    </>
  )
}
