import { monthOfText } from '@/engine'
import { Choice, Slot } from '@/ui'
import { showMonth } from '@/text/time'
import { MonthField } from '../../shared/typed-field'
import type { Ask } from './ask'
import { Frame } from './frame'
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
        options={yesNo('是', '不是', topic.unsure)}
        value={toWord(answer.value)}
        onChoose={(word) =>
          answer.choose(fromWord(word), {
            freshGraduateUntil: word === 'yes' ? until : undefined,
          })
        }
      />
      <Slot>
        {answer.value === true && (
          <MonthField
            label="算应届算到哪个月（可以不填）"
            hint="“应届”到什么时候为止，未见官方数字。学校或人事告诉过你就填；不填就一直算，结果里会注明。"
            value={until}
            save={(month) => answer.save(true, { freshGraduateUntil: month })}
            echo={until === undefined ? undefined : echo(until, day)}
          />
        )}
      </Slot>
      <Replaced fact="freshGraduate" answer={answer} day={day} />
    </Frame>
  )
}

const echo = (until: string, day: string): string =>
  until < monthOfText(day)
    ? `${showMonth(until)}，已经过了，所以不加分`
    : `算到${showMonth(until)}底`
