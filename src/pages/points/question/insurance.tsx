import { useState } from 'react'

import { countsOf, type Facts, spansOf } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { Button, Choice, Notice, type Option } from '@/ui'
import { answerText, INSURANCE_QUESTION_WORDS } from '@/text/questions'
import { FillIn } from '../../shared/insurance/fill-in'
import { links } from '../../shared/links'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { unverified } from './yes-no'

type Never = 'none' | 'unknown'

/** Leads to the insurance record, which has pages of its own. */
export function InsuranceQuestion({ topic, day, place, isFlow, onContinue }: Ask) {
  const answer = useFact('insurance')
  const { value, facts } = answer
  const recorded = isRecorded(value)
  // Who goes through the questions has a record and is through with it.
  const [open, setOpen] = useState(!isFlow)
  const options: readonly Option<Never>[] = [
    { value: 'none', label: INSURANCE_QUESTION_WORDS.never },
    unverified(topic.unsure),
  ]
  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      {recorded && (
        <Notice tone="good" title={INSURANCE_QUESTION_WORDS.recorded}>
          {answerText('insurance', facts, day)}
        </Notice>
      )}
      {recorded && !open ? (
        <Button onTap={() => setOpen(true)}>{COMMON_WORDS.change}</Button>
      ) : (
        <>
          <FillIn onOpen={(url) => place.open(isFlow ? links.inFlow(url) : url)} />
          <Choice
            legend={topic.heading}
            options={options}
            value={
              recorded || value === undefined ? undefined : value === 'unknown' ? value : 'none'
            }
            onChoose={(next) => answer.choose(next === 'none' ? { spans: [] } : next)}
          />
        </>
      )}
      <Replaced fact="insurance" answer={answer} day={day} />
    </Frame>
  )
}

const isRecorded = (value: Facts['insurance']): boolean =>
  countsOf(value) !== undefined || spansOf(value).length > 0
