import { countsOf, type Facts, spansOf } from '@/engine'

import { Choice, Group, Notice, type Option, Row } from '@/ui'
import { answerText, INSURANCE_QUESTION_WORDS } from '@/text/questions'
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
  const options: readonly Option<Never>[] = [
    { value: 'none', label: INSURANCE_QUESTION_WORDS.never },
    unverified(topic.unsure),
  ]
  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Notice
        tone={recorded ? 'good' : 'info'}
        title={recorded ? INSURANCE_QUESTION_WORDS.recorded : INSURANCE_QUESTION_WORDS.how}
      >
        {recorded ? answerText('insurance', facts, day) : INSURANCE_QUESTION_WORDS.howDetail}
      </Notice>
      <Group>
        <Row
          name={INSURANCE_QUESTION_WORDS.years}
          detail={INSURANCE_QUESTION_WORDS.yearsDetail(isFlow)}
          onTap={() => place.open(links.years(isFlow))}
        />
        <Row
          name={INSURANCE_QUESTION_WORDS.paste}
          detail={INSURANCE_QUESTION_WORDS.pasteDetail}
          onTap={() => place.open(links.paste)}
        />
        <Row
          name={INSURANCE_QUESTION_WORDS.spans}
          detail={INSURANCE_QUESTION_WORDS.spansDetail}
          onTap={() => place.open(links.span('new'))}
        />
        <Row
          name={INSURANCE_QUESTION_WORDS.counts}
          detail={INSURANCE_QUESTION_WORDS.countsDetail}
          onTap={() => place.open(links.counts)}
        />
      </Group>
      <Choice
        legend={topic.heading}
        options={options}
        value={recorded || value === undefined ? undefined : value === 'unknown' ? value : 'none'}
        onChoose={(next) => answer.choose(next === 'none' ? { spans: [] } : next)}
      />
      <Replaced fact="insurance" answer={answer} day={day} />
    </Frame>
  )
}

const isRecorded = (value: Facts['insurance']): boolean =>
  countsOf(value) !== undefined || spansOf(value).length > 0
