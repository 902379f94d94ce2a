import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { goTab, readId } from '@/platform'
import { session, type ListedProfile } from '@/store'

import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Chosen } from './chosen'
import { Pick } from './pick'

/** 两份对比: two saved profiles side by side. */
export default function ComparePage() {
  const { a, b } = useRouter().params
  const profiles = useVisible((state) => state.profiles)
  const [chosen, setChosen] = useState(() => [readId(a), readId(b)])
  useDidShow(() => session.list())

  // A trial has its own page, and is no second person.
  const all = profiles.filter(({ state, trialOf }) => state === 'ok' && trialOf === undefined)
  const isOnlyPair = all.length === 2
  const [one, other] = isOnlyPair ? all : chosen.map((id) => all.find((own) => own.id === id))
  const isUnread = profiles.some(({ state }) => state === 'unread')
  return (
    <Screen>
      <Title>两份对比</Title>
      {isUnread ? null : all.length < 2 ? (
        <TooFew />
      ) : one === undefined ? (
        <Pick key="one" legend="先选一份" profiles={all} onChoose={(id) => setChosen([id])} />
      ) : other === undefined || other === one ? (
        <Pick
          key="other"
          legend={`“${one.label}”和哪一份比？`}
          profiles={all.filter((own) => own !== one)}
          onChoose={(id) => setChosen([one.id, id])}
        />
      ) : (
        <Pair both={[one, other]} onAgain={isOnlyPair ? undefined : () => setChosen([])} />
      )}
    </Screen>
  )
}

interface PairProps {
  both: readonly [ListedProfile, ListedProfile]
  onAgain: (() => void) | undefined
}

function Pair({ both: [{ id: one }, { id: other }], onAgain }: PairProps) {
  return (
    <>
      {onAgain !== undefined && (
        <Button kind="quiet" onTap={onAgain}>
          换两份比
        </Button>
      )}
      <Chosen key={`${one} ${other}`} ids={[one, other]} />
    </>
  )
}

function TooFew() {
  return (
    <>
      <Prose>
        要有两份档案才能比，比如你和配偶各一份。到“我的”点“新建一份”，填好再来。试算的要先留下。
      </Prose>
      <Button kind="primary" onTap={() => void goTab(links.profiles)}>
        去“我的”
      </Button>
    </>
  )
}
