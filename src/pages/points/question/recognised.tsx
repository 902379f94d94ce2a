import { RECOGNISED_WORDS } from '@/text/questions'
import { Choice } from '@/ui'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { fromWord, toWord, yesNo } from './yes-no'

/** 创业人才 and 中介服务人才: somebody recognises them, or not. */
export function Recognised({ fact, ask }: { fact: 'founder' | 'intermediary'; ask: Ask }) {
  const { topic, day, onContinue } = ask
  const answer = useFact(fact)
  return (
    <Frame topic={topic} day={day} answered={answer.value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={yesNo(RECOGNISED_WORDS.yes, RECOGNISED_WORDS.no, topic.unsure)}
        value={toWord(answer.value)}
        onChoose={(word) => answer.choose(fromWord(word))}
      />
      <Replaced fact={fact} answer={answer} day={day} />
    </Frame>
  )
}
