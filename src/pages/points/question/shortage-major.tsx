import type { ShortageMajor } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { SHORTAGE_MAJOR_WORDS } from '@/text/questions'
import { Placeholder } from '@/ui'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { useFresh } from './use-fresh'
import { fromWord, type Has, hasOrNot, yesNo } from './yes-no'

type Part = keyof ShortageMajor

const OPEN: ShortageMajor = { inCatalogue: 'unknown', matchesJob: 'unknown' }

/** Whether there is a 紧缺 major: in the catalogue, and fitting the job. */
export function ShortageMajorQuestion({ topic, day, onContinue }: Ask) {
  const answer = useFact('shortageMajor')
  const { value } = answer
  const given = typeof value === 'object' ? value : undefined
  const fresh = useFresh<Part>()
  const options = hasOrNot(SHORTAGE_MAJOR_WORDS.maybe, COMMON_WORDS.no, topic.unsure)

  function choose(next: Has): void {
    if (next !== 'yes') answer.choose(next)
    else if (given === undefined) {
      fresh.begin(['inCatalogue', 'matchesJob'])
      answer.choose(OPEN)
    }
  }

  function settle(part: Part, yes: ShortageMajor[Part]): void {
    fresh.done(part)
    answer.choose({ ...(given ?? OPEN), [part]: yes })
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={options}
        value={typeof value === 'object' ? 'yes' : value}
        onChoose={choose}
      />
      <Placeholder>
        {given !== undefined && (
          <>
            <Choice
              legend={SHORTAGE_MAJOR_WORDS.listed}
              showLegend
              options={yesNo(
                SHORTAGE_MAJOR_WORDS.isListed,
                SHORTAGE_MAJOR_WORDS.isNotListed,
                SHORTAGE_MAJOR_WORDS.listedHelp,
              )}
              value={fresh.word('inCatalogue', given.inCatalogue)}
              onChoose={(word) => settle('inCatalogue', fromWord(word))}
            />
            <Choice
              legend={SHORTAGE_MAJOR_WORDS.matches}
              showLegend
              options={yesNo(
                SHORTAGE_MAJOR_WORDS.isMatching,
                SHORTAGE_MAJOR_WORDS.isNotMatching,
                SHORTAGE_MAJOR_WORDS.matchesHelp,
              )}
              value={fresh.word('matchesJob', given.matchesJob)}
              onChoose={(word) => settle('matchesJob', fromWord(word))}
            />
          </>
        )}
      </Placeholder>
      <Replaced fact="shortageMajor" answer={answer} day={day} />
    </Frame>
  )
}
