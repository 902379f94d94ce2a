import { policyOn } from '@/engine'

import { Fact, Group, Notice, Prose, Row, Title } from '@/ui'
import { showDay, showMonth } from '@/text/time'
import { GLOSSARY_WORDS } from '@/text/glossary'
import { notKnownText } from '@/text/points'
import {
  CLAUSES,
  DOCUMENTS,
  HOW_WE_CHOOSE,
  lastRead,
  type Part,
  PARTS,
  READ_SO_FAR,
  SOURCES_WORDS,
} from '@/text/policy'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'

/** Which rules answer, how far they go, and the ways to every clause and every disagreement. */
export default function SourcesPage() {
  const day = useDay()
  const policy = policyOn(day)
  useShare(() => ({ title: SOURCES_WORDS.shareTitle, path: links.sources }))
  const rules = DOCUMENTS[0]!
  return (
    <Screen>
      <Title>{SOURCES_WORDS.title}</Title>
      {policy.table === undefined && (
        <Notice tone="bad" title={SOURCES_WORDS.unknownDay}>
          {notKnownText(day, policy)}
        </Notice>
      )}
      <Group title={SOURCES_WORDS.rules}>
        <Row name={SOURCES_WORDS.rulesTitle(rules.title)} detail={rules.number} />
        <Row
          name={SOURCES_WORDS.days}
          detail={SOURCES_WORDS.range(showDay(policy.covered.from), showDay(policy.covered.to))}
        />
        <Row name={SOURCES_WORDS.wages} detail={SOURCES_WORDS.wagesTo(showMonth(policy.wagesTo))} />
        <Row name={SOURCES_WORDS.lastRead} detail={showDay(lastRead(CLAUSES))} />
      </Group>
      <Group title={SOURCES_WORDS.readSoFar} prose>
        {READ_SO_FAR.map(({ how, which }) => (
          <Fact key={how} name={how}>
            {which}
          </Fact>
        ))}
      </Group>
      <Group title={SOURCES_WORDS.lists}>
        <Row
          name={GLOSSARY_WORDS.title}
          detail={GLOSSARY_WORDS.about}
          onTap={() => void openPage(links.glossary)}
        />
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <Row
            key={part}
            name={PARTS[part].title}
            detail={PARTS[part].about}
            onTap={() => void openPage(links.sourceList(part))}
          />
        ))}
      </Group>
      <Group title={SOURCES_WORDS.howWeChoose} prose>
        {HOW_WE_CHOOSE.map((text) => (
          <Prose key={text}>{text}</Prose>
        ))}
      </Group>
    </Screen>
  )
}
