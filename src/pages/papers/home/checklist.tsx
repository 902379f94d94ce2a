import { useMemo, useState } from 'react'

import { claimedPapers, papersLieWith, type Profile, type Situation } from '@/engine'
import { go } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { Button, Group, Notice, Prose, Row, Title } from '@/ui'
import {
  CHECKLIST_WORDS,
  HANDED_WORDS,
  listedFor,
  NEWLY_REPORTED,
  NOT_LISTED,
  PERMIT_FIRST_WORDS,
  progressText,
} from '@/text/renewal'
import { TODAY_WORDS } from '@/text/today'
import { Contacts } from '../../shared/contacts'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { Unofficial } from '../../shared/unofficial'
import { Handed } from './handed'
import { Lists } from './lists'
import { renewalOf } from '../../shared/worked-out'

/** The checklist of a profile: what it is for, how far it is, and its papers. */
export function Checklist({ profile }: { profile: Profile }) {
  return profile.situation.kind === 'permit' ? <PermitFirst /> : <Listed profile={profile} />
}

/** The papers of the points come after the permit. */
function PermitFirst() {
  return (
    <>
      <Title>{PERMIT_FIRST_WORDS.title}</Title>
      <Prose>{PERMIT_FIRST_WORDS.lead}</Prose>
      <Button kind="primary" onTap={() => void openPage(links.permit)}>
        {TODAY_WORDS.permitHow}
      </Button>
      <Button kind="quiet" onTap={() => void go(links.question('kind'))}>
        {TODAY_WORDS.changeKind}
      </Button>
      <Contacts />
      <Unofficial />
    </>
  )
}

function Listed({ profile: { situation, facts, progress } }: { profile: Profile }) {
  const day = useDay()
  const plan = renewalOf(situation, day)
  const papers = useMemo(
    () => claimedPapers(plan.papers, situation.kind, facts),
    [plan, situation.kind, facts],
  )
  const holder = papersLieWith(plan)
  const [shown, setShown] = useState(false)
  const isOut = holder === 'employer' || holder === 'office'
  return (
    <>
      {!isOut ? (
        <>
          <Title>
            {holder === 'self' ? progressText(papers, progress) : HANDED_WORDS.title[holder]}
          </Title>
          <About situation={situation} />
        </>
      ) : (
        <>
          <Handed holder={holder} plan={plan} />
          <Button onTap={() => setShown(!shown)}>{HANDED_WORDS.list(shown)}</Button>
        </>
      )}
      <Lists
        // What was handed in is there to read: nothing of it is lacking, or to be ticked.
        papers={isOut ? papers.filter(({ id }) => progress[id] !== 'not-needed') : papers}
        progress={isOut ? undefined : progress}
        counts={holder === 'self'}
        situation={situation}
        isOwn
        folded={isOut && !shown}
      />
    </>
  )
}

/** What a list is for, and how it is used. */
function About({ situation }: { situation: Situation }) {
  const asked = situation.kind !== undefined || situation.changes.length > 0
  const topic = situation.kind === 'renewal' || situation.changes.length > 0 ? 'changes' : 'kind'
  return (
    <>
      <Prose soft>{situation.kind === 'first' ? NOT_LISTED : NEWLY_REPORTED}</Prose>
      <Group>
        <Row
          name={listedFor(situation)}
          detail={asked ? CHECKLIST_WORDS.situation : CHECKLIST_WORDS.general}
          action={asked ? COMMON_WORDS.change : CHECKLIST_WORDS.choose}
          onTap={() => void go(links.question(topic))}
        />
      </Group>
      <Notice>{CHECKLIST_WORDS.lead}</Notice>
    </>
  )
}
