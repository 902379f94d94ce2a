import { useMemo } from 'react'

import { renewal, type Profile } from '@/engine'
import { go } from '@/platform'

import { Group, Notice, Prose, Row, Title } from '@/ui'
import { listedFor, NEWLY_REPORTED, NOT_LISTED, progressText } from '@/text/renewal'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Lists } from './lists'

/** The checklist of a profile: what it is for, how far it is, and its papers. */
export function Checklist({ profile: { situation, progress } }: { profile: Profile }) {
  const day = useDay()
  const papers = useMemo(() => renewal(situation, day).papers, [situation, day])
  const asked = situation.kind !== undefined || situation.changes.length > 0
  const topic = situation.kind === 'renewal' || situation.changes.length > 0 ? 'changes' : 'kind'
  return (
    <>
      <Title>{progressText(papers, progress, situation.kind)}</Title>
      <Prose soft>{situation.kind === 'first' ? NOT_LISTED : NEWLY_REPORTED}</Prose>
      <Group>
        <Row
          name={listedFor(situation)}
          detail={asked ? '材料按这个情形列' : '还没选，先按这样列'}
          action={asked ? '修改' : '去选'}
          onTap={() => void go(links.question(topic))}
        />
      </Group>
      <Notice>备好一样，点一下前面的方框；点名字，看这一样怎么准备。</Notice>
      <Lists papers={papers} progress={progress} situation={situation} />
    </>
  )
}
