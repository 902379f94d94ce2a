import { View } from '@tarojs/components'
import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'

import { goTab, readId } from '@/platform'

import { Button, Notice, Prose, Title } from '@/ui'
import { isPart, PARTS } from '@/text/policy'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { Clauses } from './clauses'
import { Conflicts } from './conflicts'
import { Documents } from './documents'
import { Gaps } from './gaps'
import { Background, PermitFacts } from './told'
import { Wages } from './wages'

const LISTS = {
  clauses: Clauses,
  conflicts: Conflicts,
  documents: Documents,
  wages: Wages,
  permit: PermitFacts,
  background: Background,
  gaps: Gaps,
}

/** One of the lists of 依据, whole, or one entry of it when the address names one. */
export default function SourceListPage() {
  const { params } = useRouter()
  const named = readId(params.part)
  const part = isPart(named) ? named : undefined
  const [only, setOnly] = useState(() => readId(params.id))
  useShareAppMessage(() =>
    part === undefined
      ? { title: '积分本', path: links.points }
      : { title: `上海居住证积分：${PARTS[part].title}`, path: links.sourceList(part) },
  )

  if (part === undefined) {
    return (
      <Screen>
        <Notice tone="warn" title="这里没有要找的内容">
          这个地址可能来自更新的版本。请先从首页看起。
        </Notice>
        <Button kind="primary" onTap={() => void goTab(links.points)}>
          去首页
        </Button>
      </Screen>
    )
  }

  const List = LISTS[part]
  return (
    <Screen>
      <Title>{PARTS[part].title}</Title>
      <Prose soft>{PARTS[part].about}</Prose>
      <View>
        <List key={only ?? ''} only={only} onAll={() => setOnly(undefined)} />
      </View>
    </Screen>
  )
}
