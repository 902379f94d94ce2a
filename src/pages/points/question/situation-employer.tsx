import { EMPLOYER_WORDS } from '@/text/questions'
import { Choice } from '@/ui'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Refused } from '../../shared/refused'
import { Suggested } from './suggested'
import { useSituation } from './use-situation'
import { fromWord, toWord, yesNo } from './yes-no'

/** Whether the points system has the present employer on record. */
export function EmployerQuestion({ topic, day, place, onContinue }: Ask) {
  const { situation, error, choose } = useSituation()
  const { contract } = situation
  const matches = contract?.employerMatchesSystem
  return (
    <Frame topic={topic} day={day} answered={matches !== undefined} onContinue={onContinue}>
      <Suggested id="employer" day={day} place={place} />
      <Choice
        legend={topic.heading}
        options={yesNo(EMPLOYER_WORDS.same, EMPLOYER_WORDS.other, topic.unsure)}
        value={toWord(matches)}
        onChoose={(word) =>
          choose({ contract: { ...contract, employerMatchesSystem: fromWord(word) } })
        }
      />
      <Refused words={error} />
    </Frame>
  )
}
