import { type FlagId } from '@/engine'

import { Choice } from '@/ui'
import { FLAG_WORDS } from '@/text/scheme'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { fromWord, toWord, yesNo } from './yes-no'

/** An indicator that is simply true or not. */
export function FlagQuestion({ fact, ask }: { fact: FlagId; ask: Ask }) {
  const { topic, day, onContinue } = ask
  const answer = useFact(fact)
  const words = FLAG_WORDS[fact]
  return (
    <Frame topic={topic} day={day} answered={answer.value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={yesNo(words.yes, words.no, topic.unsure)}
        value={toWord(answer.value)}
        onChoose={(word) => answer.choose(fromWord(word))}
      />
      <Replaced fact={fact} answer={answer} day={day} />
    </Frame>
  )
}
