import { useState } from 'react'

import { policyOn, type DayText, type OrUnknown } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { RECORD_NAMES, RECORD_WORDS, recordText, type Table } from '@/text/questions'
import { Button, Notice, Placeholder } from '@/ui'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { RecordDays } from './record-days'
import { type DatedKind, deductionsLink, OPEN } from './records'
import { Refused } from '../../shared/refused'
import { useFact } from './use-fact'
import { type Word, yesNo } from './yes-no'

/** Records of a kind that counts from their days. */
export function DatedRecords({ ask, kind }: { ask: Ask; kind: DatedKind }) {
  const { topic, day, from, place } = ask
  const answer = useFact('deductions')
  const given = typeof answer.value === 'object' ? answer.value : OPEN
  const dates = given[kind]
  const [has, setHas] = useState(false)
  const [replaced, setReplaced] = useState<DayText[]>()
  // The fields are drawn anew when their days are put back.
  const [round, setRound] = useState(0)
  const shown: Word = dates === 'unknown' ? (has ? 'yes' : dates) : dates.length > 0 ? 'yes' : 'no'

  function put(next: OrUnknown<DayText[]>): string | undefined {
    // The fields stay while a day is being typed anew.
    setHas(true)
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
      word={RECORD_WORDS.done}
      onContinue={() => place.returnTo(deductionsLink(from))}
    >
      <Choice
        legend={RECORD_NAMES[kind]}
        options={yesNo(COMMON_WORDS.have, COMMON_WORDS.haveNot, topic.unsure)}
        value={shown}
        onChoose={choose}
      />
      <Further open={shown === 'yes'}>
        {shown === 'yes' && (
          <RecordDays key={round} start={dates === 'unknown' ? [] : dates} day={day} save={put} />
        )}
      </Further>
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
