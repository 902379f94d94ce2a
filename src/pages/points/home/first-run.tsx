import { go, goTab } from '@/platform'
import { session } from '@/store'

import { Button, Group, Prose, Row, SelfFold, Title } from '@/ui'
import { CAN, FIRST_RUN_WORDS } from '@/text/points'
import { EXAMPLE } from '@/text/profile'
import { Kinds } from '../../shared/kinds'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Unofficial } from '../../shared/unofficial'

/** Which of four ways one is on; an example one tap away, and what else one can do, folded: the question comes first. */
export function FirstRun() {
  return (
    <>
      <Title>{FIRST_RUN_WORDS.title}</Title>
      <Prose>{FIRST_RUN_WORDS.lead}</Prose>
      <Kinds />
      <Button onTap={() => void session.create(EXAMPLE.label, EXAMPLE.content)}>
        {FIRST_RUN_WORDS.example}
      </Button>
      <Group>
        <SelfFold name={FIRST_RUN_WORDS.can}>
          {CAN.map(({ to, ...row }) => (
            <Row key={to} {...row} onTap={() => void OPENS[to]()} />
          ))}
        </SelfFold>
      </Group>
      <Unofficial />
    </>
  )
}

const OPENS: Record<(typeof CAN)[number]['to'], () => Promise<unknown>> = {
  points: () => go(links.question('birthday')),
  insurance: () => goTab(links.insurance),
  renewal: () => goTab(links.renewal),
  papers: () => goTab(links.papers),
  checks: () => openPage(links.check),
  sources: () => go(links.sources),
}
