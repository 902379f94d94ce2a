import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'

import { readLetters, renewal, writeLetters, type Situation } from '@/engine'
import { goTab, readId } from '@/platform'
import type { SessionState } from '@/store'

import { Button, Notice, Prose, Title, useStages } from '@/ui'
import {
  FROM_NEWER,
  GENERAL,
  HR_TITLES,
  HR_WORDS,
  hrPapers,
  hrSteps,
  NOT_PERSONAL,
  situationWords,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { hrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Unofficial } from '../../shared/unofficial'
import { Employee } from './employee'
import { Papers } from './papers'
import { Send } from './send'
import { Steps } from './steps'
import { useTicks } from './ticks'

const ANYBODY: Situation = { kind: 'renewal', changes: [] }

/** The page that whoever uses this phone would send, if anybody does. */
const ownPath = ({ current }: SessionState) =>
  current === null ? undefined : hrLink(current.situation)

/** What an employer prepares, for the situation whose letters stand in the link; nothing of this phone's profile. */
export default function HrPage() {
  const { c } = useRouter().params
  const [situation] = useState(() => readLetters(readId(c) ?? ''))
  const shown = situation ?? ANYBODY
  const letters = writeLetters(shown)
  const first = shown.kind === 'first'
  const plan = renewal(shown, useDay())
  // The marks are read when the steps are on the screen: a link opens on a phone where all has still to be read.
  const stage = useStages(1)
  const path = situation === undefined ? links.hr() : links.hr(letters)
  const ticks = useTicks(letters, stage > 0)
  const isNewer = c !== undefined && situation === undefined
  const isSender = useVisible(ownPath) === path && !isNewer
  useShareAppMessage(() => ({ title: HR_TITLES.card(first), path }))

  return (
    <Screen>
      <Title>{HR_TITLES.page(first)}</Title>
      {isNewer && <Notice tone="warn">{FROM_NEWER}</Notice>}
      <Prose>{situation === undefined ? GENERAL : situationWords(situation)}</Prose>
      <Prose soft>{NOT_PERSONAL}</Prose>
      {isSender && <Send />}
      <Steps steps={hrSteps(plan, shown)} ticks={ticks} />
      {stage > 0 && (
        <>
          <Papers papers={hrPapers(plan)} ticks={ticks} />
          <Employee plan={plan} kind={shown.kind} />
          <Contacts />
          <Unofficial />
          <Button kind="quiet" onTap={() => void goTab(links.points)}>
            {HR_WORDS.alsoMe}
          </Button>
        </>
      )}
    </Screen>
  )
}
