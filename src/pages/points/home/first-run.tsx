import { go, goTab } from '@/platform'
import { session } from '@/store'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { FIRST_RUN_WORDS } from '@/text/points'
import { EXAMPLE } from '@/text/profile'
import { Kinds } from '../../shared/kinds'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Unofficial } from '../../shared/unofficial'

/** Which of four ways one is on; an example one tap away, and what else one can do. */
export function FirstRun() {
  return (
    <>
      <Title>{FIRST_RUN_WORDS.title}</Title>
      <Prose>{FIRST_RUN_WORDS.lead}</Prose>
      <Kinds />
      <Button onTap={() => void session.create(EXAMPLE.label, EXAMPLE.content)}>
        {FIRST_RUN_WORDS.example}
      </Button>
      <Group title={FIRST_RUN_WORDS.can}>
        <Row
          name={FIRST_RUN_WORDS.points}
          detail={FIRST_RUN_WORDS.pointsDetail}
          onTap={() => void go(links.question('birthday'))}
        />
        <Row
          name={FIRST_RUN_WORDS.insurance}
          detail={FIRST_RUN_WORDS.insuranceDetail}
          onTap={() => void goTab(links.insurance)}
        />
        <Row
          name={FIRST_RUN_WORDS.renewal}
          detail={FIRST_RUN_WORDS.renewalDetail}
          onTap={() => void goTab(links.renewal)}
        />
        <Row
          name={FIRST_RUN_WORDS.papers}
          detail={FIRST_RUN_WORDS.papersDetail}
          onTap={() => void goTab(links.papers)}
        />
        <Row
          name={FIRST_RUN_WORDS.checks}
          detail={FIRST_RUN_WORDS.checksDetail}
          onTap={() => void openPage(links.check)}
        />
        <Row
          name={FIRST_RUN_WORDS.profiles}
          detail={FIRST_RUN_WORDS.profilesDetail}
          onTap={() => void goTab(links.profiles)}
        />
        <Row
          name={FIRST_RUN_WORDS.sources}
          detail={FIRST_RUN_WORDS.sourcesDetail}
          onTap={() => void go(links.sources)}
        />
      </Group>
      <Unofficial />
    </>
  )
}
