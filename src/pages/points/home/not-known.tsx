import type { DayText, PolicyVersion } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { NOT_KNOWN_WORDS, notKnownText } from '@/text/points'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'

interface NotKnownProps {
  day: DayText
  policy: PolicyVersion
}

/** The rules of this day are not known: no number is shown in their place. */
export function NotKnown({ day, policy }: NotKnownProps) {
  return (
    <>
      <Title>{NOT_KNOWN_WORDS.title}</Title>
      <Prose>{notKnownText(day, policy)}</Prose>
      <Button kind="primary" onTap={() => void go(links.day)}>
        {NOT_KNOWN_WORDS.otherDay}
      </Button>
      {day > policy.covered.to && (
        <Group>
          <Row name={NOT_KNOWN_WORDS.forecast} onTap={() => void openPage(links.forecast)} />
        </Group>
      )}
      <Button onTap={() => void go(links.sources)}>{NOT_KNOWN_WORDS.sources}</Button>
    </>
  )
}
