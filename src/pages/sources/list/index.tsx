import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { goTab, readId } from '@/platform'

import { APP_TITLE, COMMON_WORDS } from '@/text/common'
import { Button, Notice, Prose, Title } from '@/ui'
import { isPart, PARTS, SOURCE_LIST_WORDS } from '@/text/policy'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useShare } from '../../shared/share'
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
  useShare(() =>
    part === undefined
      ? { title: APP_TITLE, path: links.points }
      : { title: SOURCE_LIST_WORDS.shareList(PARTS[part].title), path: links.sourceList(part) },
  )

  if (part === undefined) {
    return (
      <Screen>
        <Notice tone="warn" title={SOURCE_LIST_WORDS.noList}>
          {SOURCE_LIST_WORDS.noListWhy}
        </Notice>
        <Button kind="primary" onTap={() => void goTab(links.points)}>
          {COMMON_WORDS.toHome}
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
