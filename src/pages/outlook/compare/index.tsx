import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'

import { goTab, readId } from '@/platform'
import { session, type ListedProfile } from '@/store'

import { COMPARE_WORDS } from '@/text/outlook'
import { Button, Prose, Title } from '@/ui'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { usePlainFavorite } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { Chosen } from './chosen'
import { Pick } from './pick'

/** 两份对比: two saved profiles side by side. */
export default function ComparePage() {
  usePlainFavorite()
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
      <Title>{COMPARE_WORDS.title}</Title>
      {isUnread ? null : all.length < 2 ? (
        <TooFew />
      ) : one === undefined ? (
        <Pick
          key="one"
          legend={COMPARE_WORDS.first}
          profiles={all}
          onChoose={(id) => setChosen([id])}
        />
      ) : other === undefined || other === one ? (
        <Pick
          key="other"
          legend={COMPARE_WORDS.second(one.label)}
          profiles={all.filter((own) => own !== one)}
          onChoose={(id) => setChosen([one.id, id])}
        />
      ) : (
        <ComparisonTable
          both={[one, other]}
          onAgain={isOnlyPair ? undefined : () => setChosen([])}
        />
      )}
    </Screen>
  )
}

interface PairProps {
  both: readonly [ListedProfile, ListedProfile]
  onAgain: (() => void) | undefined
}

function ComparisonTable({ both: [{ id: one }, { id: other }], onAgain }: PairProps) {
  return (
    <>
      {onAgain !== undefined && (
        <Button kind="quiet" onTap={onAgain}>
          {COMPARE_WORDS.others}
        </Button>
      )}
      <Chosen key={`${one} ${other}`} ids={[one, other]} />
    </>
  )
}

function TooFew() {
  return (
    <>
      <Prose>{COMPARE_WORDS.needsTwo}</Prose>
      <Button kind="primary" onTap={() => void goTab(links.profiles)}>
        {COMPARE_WORDS.toProfiles}
      </Button>
    </>
  )
}
