import { policyOn, type Award, type OrUnknown } from '@/engine'

import { Choice, type Option } from '@/ui'
import { AWARD_NAMES } from '@/text/scheme'
import { AWARD_WORDS, pointsHint } from '@/text/questions'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { unverified } from './yes-no'

const AWARDS: readonly Award[] = ['provincial', 'city-general', 'city-special']

/** Awards, with the points of each. */
export function AwardQuestion({ topic, day, onContinue }: Ask) {
  const answer = useFact('award')
  const points = policyOn(day).table?.award
  const options: Option<OrUnknown<Award>>[] = AWARDS.map((award) => ({
    value: award,
    label: AWARD_NAMES[award],
    hint: pointsHint(points?.[award]),
  }))
  return (
    <Frame topic={topic} day={day} answered={answer.value !== undefined} onContinue={onContinue}>
      <Choice
        legend={AWARD_WORDS.legend}
        options={[{ value: 'none', label: AWARD_NAMES.none }, ...options, unverified(topic.unsure)]}
        value={answer.value}
        onChoose={(award) => answer.choose(award)}
      />
      <Replaced fact="award" answer={answer} day={day} />
    </Frame>
  )
}
