import { COMMON_WORDS } from '@/text/common'
import { RECORD_NAMES, RECORD_WORDS } from '@/text/questions'
import { Choice } from '@/ui'
import type { Ask } from './ask'
import { Frame } from './frame'
import { deductionsLink, OPEN } from './records'
import { Refused } from '../../shared/refused'
import { useFact } from './use-fact'
import { fromWord, toWord, yesNo } from './yes-no'

/** The record that bars from the points altogether, which needs no day. */
export function SeriousCrime({ topic, day, from, place }: Ask) {
  const answer = useFact('deductions')
  const given = typeof answer.value === 'object' ? answer.value : OPEN
  return (
    <Frame
      topic={topic}
      day={day}
      heading={RECORD_WORDS.disqualifying}
      why={RECORD_WORDS.disqualifyingWhy}
      answered
      word={RECORD_WORDS.done}
      onContinue={() => place.returnTo(deductionsLink(from))}
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
