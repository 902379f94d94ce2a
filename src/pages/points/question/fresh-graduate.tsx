import { monthOfText } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { FRESH_GRADUATE_WORDS } from '@/text/questions'
import { showMonth } from '@/text/time'
import { MonthField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { fromWord, toWord, yesNo } from './yes-no'

/** Whether one counts as 应届, and until when. */
export function FreshGraduate({ topic, day, onContinue }: Ask) {
  const answer = useFact('freshGraduate')
  const until = answer.facts.freshGraduateUntil
  return (
    <Frame topic={topic} day={day} answered={answer.value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={yesNo(COMMON_WORDS.yes, COMMON_WORDS.no, topic.unsure)}
        value={toWord(answer.value)}
        onChoose={(word) =>
          answer.choose(fromWord(word), {
            freshGraduateUntil: word === 'yes' ? until : undefined,
          })
        }
      />
      <Further open={answer.value === true && until === undefined}>
        {answer.value === true && (
          <MonthField
            label={FRESH_GRADUATE_WORDS.until}
            hint={FRESH_GRADUATE_WORDS.untilHint}
            value={until}
            save={(month) => answer.save(true, { freshGraduateUntil: month })}
            echo={until === undefined ? undefined : echo(until, day)}
          />
        )}
      </Further>
      <Replaced fact="freshGraduate" answer={answer} day={day} />
    </Frame>
  )
}

const echo = (until: string, day: string): string =>
  until < monthOfText(day)
    ? FRESH_GRADUATE_WORDS.passed(showMonth(until))
    : FRESH_GRADUATE_WORDS.counted(showMonth(until))
