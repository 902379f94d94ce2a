import type { DayText, PolicyVersion } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { notKnownText } from '@/text/points'
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
      <Title>这一天的分数：不知道</Title>
      <Prose>{notKnownText(day, policy)}</Prose>
      <Button kind="primary" onTap={() => void go(links.day)}>
        换一天算
      </Button>
      {day > policy.covered.to && (
        <Group>
          <Row name="照现在的规则推算，看以后怎么变" onTap={() => void openPage(links.forecast)} />
        </Group>
      )}
      <Button onTap={() => void go(links.sources)}>看看依据</Button>
    </>
  )
}
