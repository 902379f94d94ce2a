import type { Situation, OrUnknown } from '@/engine'

import {
  FRAME_WORDS,
  type PartedName,
  type PartName,
  PARTS,
  type SituationTopicId,
} from '@/text/questions'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Refused } from '../../shared/refused'
import { withPart } from './situation-parts'
import { Suggested } from './suggested'
import { useFresh } from './use-fresh'
import { useSituation } from './use-situation'
import { fromWord, type Word, yesNo } from './yes-no'

interface PartedProps {
  ask: Ask
  id: SituationTopicId
  name: PartedName
}

type Given = Partial<Record<PartName, OrUnknown<boolean>>> | undefined

/** A question in two parts, each saved when it is answered. */
export function PartedQuestion({ ask, id, name }: PartedProps) {
  const { topic, day, place, onContinue } = ask
  const { situation, error, choose } = useSituation()
  const given: Given = situation[name]
  const fresh = useFresh<PartName>()
  const parts = PARTS[name].filter(({ part }) => isAsked(part, situation))

  function settle(part: PartName, word: Word): void {
    if (given === undefined) {
      fresh.begin(PARTS[name].map((one) => one.part).filter((one) => one !== part))
    } else fresh.done(part)
    choose(withPart(name, situation[name], part, fromWord(word)))
  }

  const open = parts.filter(({ part }) => fresh.word(part, given?.[part]) === undefined).length

  return (
    <Frame
      topic={topic}
      day={day}
      answered={given !== undefined}
      word={open > 0 ? FRAME_WORDS.stillOpen(open) : undefined}
      onContinue={onContinue}
    >
      <Suggested id={id} day={day} place={place} />
      {parts.map(({ part, question, yes, no }) => (
        <Choice
          key={part}
          legend={question}
          showLegend
          options={yesNo(yes, no, topic.unsure)}
          value={fresh.word(part, given?.[part])}
          onChoose={(word) => settle(part, word)}
        />
      ))}
      <Refused words={error} />
    </Frame>
  )
}

/** Only who left an employer has a paper that shows the day of leaving. */
const isAsked = (part: PartName, { changes }: Situation): boolean =>
  part !== 'leavingDateShown' || changes.includes('employer')
