import { useMemo } from 'react'

import { claimedPapers, renewal, type Profile } from '@/engine'
import { go } from '@/platform'

import { COMMON_WORDS } from '@/text/common'
import { Group, Notice, Prose, Row, Title } from '@/ui'
import {
  CHECKLIST_WORDS,
  listedFor,
  NEWLY_REPORTED,
  NOT_LISTED,
  progressText,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Lists } from './lists'

/** The checklist of a profile: what it is for, how far it is, and its papers. */
export function Checklist({ profile: { situation, facts, progress } }: { profile: Profile }) {
  const day = useDay()
  const papers = useMemo(
    () => claimedPapers(renewal(situation, day).papers, situation.kind, facts),
    [situation, facts, day],
  )
  const asked = situation.kind !== undefined || situation.changes.length > 0
  const topic = situation.kind === 'renewal' || situation.changes.length > 0 ? 'changes' : 'kind'
  return (
    <>
      <Title>{progressText(papers, progress, situation.kind)}</Title>
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
      <Lists papers={papers} progress={progress} situation={situation} />
    </>
  )
}
