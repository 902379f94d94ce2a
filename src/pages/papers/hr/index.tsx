import { useRouter, useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'

import { renewal, type Situation } from '@/engine'
import { backOr, back, goTab, todayInShanghai } from '@/platform'
import type { SessionState } from '@/store'

import { Button, Notice, Prose, Title, useStages } from '@/ui'
import {
  FROM_NEWER,
  HR_DISCLAIMER,
  HR_TITLES,
  HR_WORDS,
  hrLead,
  hrPapers,
  hrSteps,
  NOT_PERSONAL,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { Contacts } from '../../shared/contacts'
import { type HrChoice, hrLink, readHrLink, writeHrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { Screen } from '../../shared/screen'
import { useVisible } from '../../shared/visible'
import { Employee } from './employee'
import { Papers } from './papers'
import { Send } from './send'
import { Steps } from './steps'
import { useTicks } from './ticks'

const ANYBODY: Situation = { kind: 'renewal', changes: [] }
const WITHOUT_LETTERS = '0'

/** The situation of whoever uses this phone, if anybody does. */
const ownSituation = ({ current }: SessionState) => current?.situation

/** What an employer prepares, for the situation whose letters stand in the link; nothing of this phone's profile. */
export default function HrPage() {
  const { params } = useRouter()
  const today = todayInShanghai()
  const [opened] = useState(() => readHrLink(params, today))
  const own = useVisible(ownSituation)
  const [choice, setChoice] = useState<HrChoice>({ leftOut: [] })
  const isSender = own !== undefined && hrLink(own) === opened.path && !opened.isNewer
  const { sent, by, path } = isSender ? readHrLink(writeHrLink(own, choice), today) : opened
  const situation = sent?.planned ?? ANYBODY
  const first = situation.kind === 'first'
  const plan = renewal(situation, useDay())
  // The marks are read when the steps are on the screen: a link opens on a phone where all has still to be read.
  const stage = useStages(1)
  const ticks = useTicks(sent?.letters ?? WITHOUT_LETTERS, stage > 0)
  useShareAppMessage(() => ({ title: HR_TITLES.card(first), path }))

  return (
    <Screen onBack={isSender ? () => void back(links.papers) : toStart(path)}>
      <Title>{HR_TITLES.page(first)}</Title>
      {opened.isNewer && <Notice tone="warn">{FROM_NEWER}</Notice>}
      <Prose>{hrLead(sent, by, today)}</Prose>
      <Prose soft>{HR_DISCLAIMER}</Prose>
      {isSender && <Send situation={own} choice={choice} onChoose={setChoice} path={path} />}
      <Steps steps={hrSteps(plan, situation)} ticks={ticks} />
      {stage > 0 && (
        <>
          <Papers papers={hrPapers(plan)} ticks={ticks} />
          {/* Told in full it would say what the sender left out. */}
          {sent?.withheld !== true && <Employee plan={plan} kind={situation.kind} />}
          <Contacts />
          <Prose soft>{NOT_PERSONAL}</Prose>
          <Button kind="quiet" onTap={() => void goTab(links.points)}>
            {HR_WORDS.alsoMe}
          </Button>
        </>
      )}
    </Screen>
  )
}

/** The way back of an employer: to the list for any employee, which has no way back itself. */
const toStart = (path: string): (() => void) | null =>
  path === links.hr() ? null : () => void backOr(links.hr())
