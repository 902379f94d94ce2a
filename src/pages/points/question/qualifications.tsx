import { LIMITS } from '@/engine'

import { COMMON_WORDS } from '@/text/common'
import { Button, Choice, Group, Placeholder, Row } from '@/ui'
import { qualificationDoubts, QUALIFICATIONS_WORDS } from '@/text/questions'
import { LEVEL_NAMES } from '@/text/scheme'
import { links } from '../../shared/links'
import { withFrom } from './address'
import type { Ask } from './ask'
import { Frame } from './frame'
import { Replaced } from './replaced'
import { useFact } from './use-fact'
import { type Has, hasOrNot } from './yes-no'

/** The list of certificates; each has a page of its own. */
export function Qualifications({ topic, day, from, place, onContinue }: Ask) {
  const certificate = (part: number | 'new') =>
    withFrom(`${links.question('certificate')}&part=${part}`, from)
  const answer = useFact('qualifications')
  const { value } = answer
  const given = Array.isArray(value) ? value : []
  const options = hasOrNot(QUALIFICATIONS_WORDS.some, QUALIFICATIONS_WORDS.none, topic.unsure)
  const shown = value === undefined ? undefined : word(value)

  function choose(next: Has): void {
    if (next === 'unknown') answer.choose(next)
    else if (next === 'none') answer.choose([])
    else if (given.length === 0) place.open(certificate('new'))
  }

  return (
    <Frame topic={topic} day={day} answered={value !== undefined} onContinue={onContinue}>
      <Choice legend={topic.heading} options={options} value={shown} onChoose={choose} />
      <Replaced fact="qualifications" answer={answer} day={day} />
      <Placeholder>
        {given.length > 0 && (
          <Group title={QUALIFICATIONS_WORDS.title}>
            {given.map((one, index) => (
              <Row
                key={index}
                name={LEVEL_NAMES[one.level]}
                detail={qualificationDoubts(one) || QUALIFICATIONS_WORDS.filled}
                action={COMMON_WORDS.change}
                onTap={() => place.open(certificate(index))}
              />
            ))}
          </Group>
        )}
        {given.length > 0 && given.length < LIMITS.qualifications && (
          <Button onTap={() => place.open(certificate('new'))}>
            {QUALIFICATIONS_WORDS.another}
          </Button>
        )}
      </Placeholder>
    </Frame>
  )
}

const word = (value: 'unknown' | readonly unknown[]): Has =>
  value === 'unknown' ? value : value.length === 0 ? 'none' : 'yes'
