import { useState } from 'react'

import { LIMITS, policyOn, type DayText, type Deductions, type U } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { Button, Choice, Notice, Placeholder } from '@/ui'
import { RECORD_NAMES, RECORD_WORDS, recordText, type Table } from '@/text/questions'
import { links } from '../../shared/links'
import { Missing } from '../../shared/missing'
import { DayField } from '../../shared/typed-field'
import { withFrom } from './address'
import type { Ask } from './ask'
import { Frame } from './frame'
import { KINDS, OPEN } from './records'
import { Refused } from './refused'
import { useFact } from './use-fact'
import { fromWord, toWord, type Word, yesNo } from './yes-no'

type DatedKind = Exclude<keyof Deductions, 'seriousCrime'>

/** One kind of record. */
export function Record(ask: Ask) {
  const found = KINDS.find(({ part }) => part === ask.part)
  if (found === undefined) return <Missing words={RECORD_WORDS.unknownKind} />
  return found.kind === 'seriousCrime' ? (
    <SeriousCrime {...ask} />
  ) : (
    <DatedRecords ask={ask} kind={found.kind} />
  )
}

const list = (from: Ask['from']) => withFrom(links.question('deductions'), from)
const WORD = RECORD_WORDS.done

function SeriousCrime({ topic, day, from, place }: Ask) {
  const answer = useFact('deductions')
  const given = typeof answer.value === 'object' ? answer.value : OPEN
  return (
    <Frame
      topic={topic}
      day={day}
      heading={RECORD_WORDS.disqualifying}
      why={RECORD_WORDS.disqualifyingWhy}
      answered
      word={WORD}
      onContinue={() => place.returnTo(list(from))}
    >
      <Choice
        legend={RECORD_NAMES.seriousCrime}
        options={yesNo(COMMON_WORDS.have, COMMON_WORDS.haveNot, topic.unsure)}
        value={toWord(given.seriousCrime)}
        onChoose={(word) => answer.choose({ ...given, seriousCrime: fromWord(word) })}
      />
      <Refused words={answer.error} />
    </Frame>
  )
}

function DatedRecords({ ask, kind }: { ask: Ask; kind: DatedKind }) {
  const { topic, day, from, place } = ask
  const answer = useFact('deductions')
  const given = typeof answer.value === 'object' ? answer.value : OPEN
  const dates = given[kind]
  const [has, setHas] = useState(false)
  const [replaced, setReplaced] = useState<DayText[]>()
  // The fields are drawn anew when their days are put back.
  const [round, setRound] = useState(0)
  const shown: Word = dates === 'unknown' ? (has ? 'yes' : dates) : dates.length > 0 ? 'yes' : 'no'

  function put(next: U<DayText[]>): string | undefined {
    const wrong = answer.save({ ...given, [kind]: next })
    // Days are typed anew: the old ones are not wanted any more.
    if (wrong === undefined && next !== 'unknown') setReplaced(undefined)
    return wrong
  }

  function choose(word: Word): void {
    setHas(word === 'yes')
    // Until a day is given it is not settled.
    const next = word === 'no' ? [] : 'unknown'
    if (word === 'yes' && shown === 'yes') return
    const taken = answer.choose({ ...given, [kind]: next })
    if (taken && dates !== 'unknown' && dates.length > 0) setReplaced(dates)
  }

  function restore(): void {
    if (replaced === undefined || !answer.choose({ ...given, [kind]: replaced })) return
    setReplaced(undefined)
    setRound(round + 1)
  }

  return (
    <Frame
      topic={topic}
      day={day}
      heading={RECORD_WORDS.ofKind(RECORD_NAMES[kind])}
      why={whyRecords(kind, policyOn(day).table)}
      answered
      word={WORD}
      onContinue={() => place.returnTo(list(from))}
    >
      <Choice
        legend={RECORD_NAMES[kind]}
        options={yesNo(COMMON_WORDS.have, COMMON_WORDS.haveNot, topic.unsure)}
        value={shown}
        onChoose={choose}
      />
      {shown === 'yes' && (
        <Dates key={round} start={dates === 'unknown' ? [] : dates} day={day} save={put} />
      )}
      <Placeholder>
        {replaced !== undefined && (
          <Notice>
            {COMMON_WORDS.replaced}
            {recordText(kind, { ...given, [kind]: replaced })}
            <Button kind="quiet" onTap={restore}>
              {COMMON_WORDS.putBack}
            </Button>
          </Notice>
        )}
      </Placeholder>
      <Refused words={answer.error} />
    </Frame>
  )
}

function whyRecords(kind: DatedKind, table: Table | undefined): string {
  if (table === undefined) return RECORD_WORDS.noRules
  const { perRecord, years } = table.deductions[kind]
  return RECORD_WORDS.rule(years, perRecord)
}

interface Entry {
  key: number
  date: DayText | undefined
}

interface DatesProps {
  start: readonly DayText[]
  day: DayText
  save: (dates: U<DayText[]>) => string | undefined
}

/** A day for each record; those that are whole are saved. */
function Dates({ start, day, save }: DatesProps) {
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
