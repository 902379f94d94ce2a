import { useMemo } from 'react'
import { Group, Prose, Title } from '@/components/group'
import { Notice } from '@/components/notice'
import { Row } from '@/components/row'
import { renewal, type Profile } from '@/engine'
import { go } from '@/platform'
import { listedFor } from '@/text/paper-lists'
import { NEWLY_REPORTED, NOT_LISTED, progressText } from '@/text/paper-progress'
import { useDay } from '../parts/day'
import { links } from '../parts/links'
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
