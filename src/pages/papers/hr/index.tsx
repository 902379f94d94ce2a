import { useRouter } from '@tarojs/taro'
import { useMemo, useState } from 'react'

import {
  type DayText,
  employerSteps,
  filingTerm,
  renewal,
  type Situation,
  withoutMove,
} from '@/engine'
import { back, goTab, previousPage, todayInShanghai } from '@/platform'
import { pageState, type SessionState } from '@/store'

import { TO_CARD } from '@/text/card'
import { Button, Notice, Prose, Title, useStages } from '@/ui'
import {
  askTitle,
  FROM_NEWER,
  HR_DISCLAIMER,
  HR_TITLES,
  HR_WORDS,
  hrLead,
  hrPapers,
  hrSteps,
  NOT_PERSONAL,
  WHICH_EMPLOYEE,
} from '@/text/renewal'
import { useDay } from '../../shared/day'
import { cardLink } from '../../shared/card-link'
import { Contacts } from '../../shared/contacts'
import { AS_IT_IS, hrLink, type HrOpened, readHrLink, writeHrLink } from '../../shared/hr-link'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { perProfile, useOwner } from '../../shared/owner'
import { Screen } from '../../shared/screen'
import { noteSent } from '../../shared/send-hr'
import { useShare } from '../../shared/share'
import { useVisible } from '../../shared/visible'
import { renewalOf } from '../../shared/worked-out'
import { askedDay } from './asked-day'
import { Employee } from './employee'
import { How } from './how'
import { Papers } from './papers'
import { Send } from './send'
import { Steps } from './steps'
import { useTicks } from './ticks'

const ANYBODY: Situation = { kind: 'renewal', changes: [] }
const WITHOUT_LETTERS = '0'

/** The situation of whoever uses this phone, if anybody does. */
const ownSituation = ({ current }: SessionState) => current?.situation

/** What an employer prepares, for the situation whose letters stand in the link; nothing of this phone's profile. */
export default perProfile(HrPage)

function HrPage() {
  const { params } = useRouter()
  const today = todayInShanghai()
  const day = useDay()
  const owner = useOwner()
  const [opened] = useState(() => readHrLink(params, today))
  const own = useVisible(ownSituation)
  const isSender = useOnceTrue(
    own !== undefined &&
      !opened.isNewer &&
      [hrLink(own), hrLink(own, AS_IT_IS)].includes(opened.path),
  )
  const sender = isSender ? own : undefined
  const { sent, by, path, situation, plan, endorsed } = useMemo(
    () =>
      shownOf(
        sender === undefined
          ? opened
          : readHrLink(writeHrLink(sender, sender.sent ?? AS_IT_IS), today),
        day,
        today,
      ),
    [sender, opened, day, today],
  )
  const first = situation.kind === 'first'
  const steps = useMemo(() => hrSteps(plan, situation, endorsed), [plan, situation, endorsed])
  const papers = useMemo(() => hrPapers(plan), [plan])
  // Before anything is written down nothing of theirs is done, and the renewal need not be worked out for it.
  const isBegun = sender?.permit?.pointsFiledOn !== undefined || sender?.stepsDone !== undefined
  const theirs = sender !== undefined && isBegun ? employerSteps(renewalOf(sender, day)) : []
  const recorded = theirs.filter(({ state }) => state === 'done').map(({ id }) => id)
  const isDone =
    recorded.length > 0 && theirs.every(({ state, optional }) => optional || state === 'done')
  // The marks are read when the steps are on the screen: a link opens on a phone where all has still to be read.
  const stage = useStages(1)
  const [leadsBack] = useState(() => previousPage() !== undefined)
  // Come to from within, it is looked at before it is sent; its link is somebody's to work by, whose facts ever are here.
  const isPreview = isSender && leadsBack
  const ticks = useTicks(sent?.letters ?? WITHOUT_LETTERS, stage > 0, isPreview)
  useShare((reader) => {
    if (isSender && reader !== 'self') noteSent(owner)
    // Who passes on what was sent tells what its address says.
    const asked = askedDay(sender ?? { changes: [], sent: { hidden: [], by } }, today)
    return { title: askTitle(first, asked.by ?? asked.proposed), path }
  })

  const leave = () => {
    pageState.leaveHr(path)
    void goTab(links.points)
  }

  return (
    <Screen onBack={isSender || leadsBack ? () => void back(links.papers) : null}>
      <Title>{HR_TITLES.page(first)}</Title>
      {opened.isNewer && <Notice tone="warn">{FROM_NEWER}</Notice>}
      <Prose>{hrLead(sent, by, today, isDone)}</Prose>
      <Prose soft>{sent === undefined ? HR_DISCLAIMER : WHICH_EMPLOYEE + HR_DISCLAIMER}</Prose>
      {sender !== undefined && <Send situation={sender} path={path} />}
      <Steps steps={steps} ticks={ticks} recorded={recorded} isDone={isDone} />
      {stage > 0 && (
        <>
          <Papers papers={papers} ticks={ticks} />
          <How steps={steps} />
          <Employee plan={plan} kind={situation.kind} />
          <Contacts />
          <Prose soft>{NOT_PERSONAL}</Prose>
          <Button kind="quiet" onTap={() => void openPage(cardLink('hr', path))}>
            {TO_CARD}
          </Button>
          <Button kind="quiet" onTap={leave}>
            {HR_WORDS.alsoMe}
          </Button>
        </>
      )}
    </Screen>
  )
}

/** What the page shows of a situation that was sent. */
function shownOf({ sent, by, endorsedOn, path }: HrOpened, day: DayText, today: DayText) {
  const situation = sent?.planned ?? ANYBODY
  const full = renewal(situation, day)
  // What stands for a change that is not named is not shown as one.
  const plan = sent?.planned !== sent?.situation ? withoutMove(full) : full
  const endorsed =
    endorsedOn === undefined
      ? undefined
      : { on: endorsedOn, term: filingTerm(endorsedOn, today), today }
  return { sent, by, path, situation, plan, endorsed }
}

/** Whether something was so at any time: what the sender chooses on the page changes the link that it was opened by. */
function useOnceTrue(now: boolean): boolean {
  const [once, setOnce] = useState(now)
  if (now && !once) setOnce(true)
  return once || now
}
