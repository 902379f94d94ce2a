import type { PropsWithChildren } from 'react'

import { policyOn } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { ABOUT_WORDS, CONTACTS, OFFLINE, PERMISSIONS, WHAT_IS_KEPT, WHAT_IT_IS } from '@/text/about'
import { GLOSSARY_WORDS } from '@/text/glossary'
import { showDay, showMonth } from '@/text/time'
import { DISCLAIMER } from '@/text/points'
import { CLAUSES, DOCUMENTS, lastRead } from '@/text/policy'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Screen } from '../../shared/screen'
import { useShare, useTimeline } from '../../shared/share'
import { Report } from './report'

/** What this is and is not, what is kept where, and where a human answers. */
export default function AboutPage() {
  const { covered, wagesTo } = policyOn(useDay())
  useShare(() => ({ title: ABOUT_WORDS.shareTitle, path: links.about }))
  useTimeline(ABOUT_WORDS.shareTitle)
  const rules = DOCUMENTS[0]!
  return (
    <Screen>
      <Title>{ABOUT_WORDS.title}</Title>
      <Paragraphs title={ABOUT_WORDS.first} texts={DISCLAIMER} />
      <Paragraphs title={ABOUT_WORDS.what} texts={WHAT_IT_IS} />
      <Paragraphs title={ABOUT_WORDS.stored} texts={WHAT_IS_KEPT}>
        <Button onTap={() => void openPage(links.recovery)}>{ABOUT_WORDS.backup}</Button>
      </Paragraphs>
      <Paragraphs title={ABOUT_WORDS.offline} texts={[OFFLINE]} />
      <Paragraphs title={ABOUT_WORDS.phone} texts={PERMISSIONS} />
      <Report />
      <Group title={ABOUT_WORDS.contacts}>
        {CONTACTS.map(({ name, what }) => (
          <Row key={name} name={name} detail={what} />
        ))}
      </Group>
      <Group title={ABOUT_WORDS.rules}>
        <Row name={ABOUT_WORDS.rulesTitle(rules.title)} detail={rules.number} />
        <Row
          name={ABOUT_WORDS.days}
          detail={ABOUT_WORDS.range(showDay(covered.from), showDay(covered.to))}
        />
        <Row name={ABOUT_WORDS.wages} detail={ABOUT_WORDS.wagesTo(showMonth(wagesTo))} />
        <Row name={ABOUT_WORDS.lastRead} detail={showDay(lastRead(CLAUSES))} />
        <Row
          name={GLOSSARY_WORDS.title}
          detail={GLOSSARY_WORDS.about}
          onTap={() => void openPage(links.glossary)}
        />
        <Row name={ABOUT_WORDS.allSources} onTap={() => void go(links.sources)} />
      </Group>
    </Screen>
  )
}

interface ParagraphsProps {
  title: string
  texts: readonly string[]
}

function Paragraphs({ title, texts, children }: PropsWithChildren<ParagraphsProps>) {
  return (
    <Group title={title} prose>
      {texts.map((text) => (
        <Prose key={text}>{text}</Prose>
      ))}
      {children}
    </Group>
  )
}
