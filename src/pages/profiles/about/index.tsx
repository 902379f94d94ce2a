import { useShareAppMessage } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'

import { CLAUSES, DOCUMENTS, policyOn } from '@/engine'
import { go } from '@/platform'

import { Button, Group, Prose, Row, Title } from '@/ui'
import { HUMANS, OFFLINE, PERMISSIONS, WHAT_IS_KEPT, WHAT_IT_IS } from '@/text/about'
import { showDay, showMonth } from '@/text/time'
import { DISCLAIMER } from '@/text/points'
import { lastRead } from '@/text/policy'
import { useDay } from '../../shared/day'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'

/** What this is and is not, what is kept where, and where a human answers. */
export default function AboutPage() {
  const { covered, wagesTo } = policyOn(useDay())
  useShareAppMessage(() => ({ title: '积分本：这是什么，不是什么', path: links.about }))
  const rules = DOCUMENTS[0]!
  return (
    <Screen>
      <Title>关于积分本</Title>
      <Group title="先说清楚" prose>
        <Prose>{DISCLAIMER}</Prose>
      </Group>
      <Paragraphs title="这是什么" texts={WHAT_IT_IS} />
      <Paragraphs title="你的内容存在哪里" texts={WHAT_IS_KEPT}>
        <Button onTap={() => void go(links.recovery)}>去复制备份文本</Button>
      </Paragraphs>
      <Paragraphs title="没有网络时" texts={[OFFLINE]} />
      <Paragraphs title="用到手机的什么" texts={PERMISSIONS} />
      <Group title="想问人">
        {HUMANS.map(({ name, what }) => (
          <Row key={name} name={name} detail={what} />
        ))}
      </Group>
      <Group title="用的是哪一版规定">
        <Row name={`《${rules.title}》`} detail={rules.number} />
        <Row name="能算的日子" detail={`${showDay(covered.from)}到${showDay(covered.to)}`} />
        <Row name="平均工资" detail={`到${showMonth(wagesTo)}为止`} />
        <Row name="资料读到哪天" detail={showDay(lastRead(CLAUSES))} />
        <Row name="看全部依据" onTap={() => void go(links.sources)} />
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
