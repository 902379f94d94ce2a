import type { Deductions } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { Group, type Option, Row } from '@/ui'
import { DEDUCTIONS_WORDS, RECORD_NAMES, recordText } from '@/text/questions'
import { links } from '../../shared/links'
import { withFrom } from './address'
import type { Ask } from './ask'
import { Choice } from './choice'
import { Frame } from './frame'
import { Further } from './further'
import { Replaced } from './replaced'
import { CLEAN, isClean, KINDS, OPEN } from './records'
import { useFact } from './use-fact'
import { type Has, unverified } from './yes-no'

/** 减分记录: none at all, or each kind on a page of its own. */
export function DeductionsQuestion({ topic, day, from, place, onContinue }: Ask) {
  const answer = useFact('deductions')
  const { value } = answer
  const given = typeof value === 'object' && !isClean(value) ? value : undefined
  const options: readonly Option<Has>[] = [
    { value: 'none', label: DEDUCTIONS_WORDS.none },
    { value: 'yes', label: DEDUCTIONS_WORDS.some },
    unverified(topic.unsure),
  ]

  function choose(next: Has): void {
    if (next === 'none') answer.choose(CLEAN)
    else if (next === 'unknown') answer.choose(next)
    else if (given === undefined) answer.choose(OPEN)
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice
        legend={topic.heading}
        options={options}
        value={value === undefined ? undefined : word(value)}
        onChoose={choose}
      />
      <Further open={given !== undefined}>
        {given !== undefined && (
          <Group title={DEDUCTIONS_WORDS.title}>
            {KINDS.map(({ kind, part }) => (
              <Row
                key={part}
                name={RECORD_NAMES[kind]}
                detail={recordText(kind, given)}
                action={COMMON_WORDS.change}
                onTap={() => place.open(withFrom(`${links.question('record')}&part=${part}`, from))}
              />
            ))}
          </Group>
        )}
      </Further>
      <Replaced fact="deductions" answer={answer} day={day} />
    </Frame>
  )
}

const word = (value: 'unknown' | Deductions): Has =>
  value === 'unknown' ? value : isClean(value) ? 'none' : 'yes'
