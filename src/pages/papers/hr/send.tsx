import { Text } from '@tarojs/components'
import { useState } from 'react'

import {
  type Change,
  type DayText,
  type EndorseBy,
  type FilingDays,
  PRIVATE_CHANGES,
  readLetters,
  type Sent,
  type Situation,
  writeLetters,
  endorseBy,
  firstDayOf,
  lastDayOf,
} from '@/engine'
import { copy, type Copied, todayInShanghai, webAddress } from '@/platform'

import { changeNames } from '@/text/questions'
import {
  askTitle,
  BEFORE_SENDING,
  COPY_ADDRESS,
  endorseByText,
  filingText,
  HOW_TO_SEND,
  HR_WORDS,
  leaveOutHint,
  sentText,
  showWeekday,
  withAddress,
} from '@/text/renewal'
import { Button, Notice, Placeholder, Prose, ShareButton, Tick } from '@/ui'
import { askedDay } from './asked-day'
import { AS_IT_IS, isWish } from '../../shared/hr-link'
import { useOwner } from '../../shared/owner'
import { saveSituation } from '../../shared/save'
import { noteSent } from '../../shared/send-hr'
import { DayField } from '../../shared/typed-field'

interface SendProps {
  situation: Situation
  /** of the page as chosen */
  path: string
}

/** For whoever has a profile here, and so is about to send the page: what it says, and how to send it. */
export function Send({ situation, path }: SendProps) {
  const owner = useOwner()
  const today = todayInShanghai()
  const { sent = AS_IT_IS } = situation
  const { by, proposed, days } = askedDay(situation, today)
  // The day is typed, or taken over from the proposal, which writes the field anew.
  const [taken, setTaken] = useState(0)
  const told = readLetters(writeLetters(situation))!.changes
  const choosable = told.filter((change) => PRIVATE_CHANGES.includes(change))
  const save = (part: Partial<Sent>) => saveSituation(owner, { sent: { ...sent, ...part } }, 'sent')
  const chooseDay = (day: DayText | undefined): string | undefined =>
    day === undefined || isWish(day, today) ? save({ by: day }) : BEFORE_SENDING.wrong
  const leaveOut = (change: Change, out: boolean) => {
    const others = sent.hidden.filter((one) => one !== change)
    save({ hidden: out ? [...others, change] : others })
  }
  const isAhead = days !== undefined && firstDayOf(days.earliestFiling) > today
  const asked = by ?? proposed
  const earlier = sentText(sent)
  const expires = situation.permit?.expiresOn
  const endorse = days && expires && endorsingFor(days, expires, by, today)
  return (
    <Notice>
      {HOW_TO_SEND}
      {earlier !== undefined && <Prose>{earlier}</Prose>}
      {isAhead && <Prose soft>{filingText(days)}</Prose>}
      <DayField
        key={taken}
        label={BEFORE_SENDING.by}
        hint={BEFORE_SENDING.byHint}
        value={by}
        opensOn={proposed}
        save={chooseDay}
        echo={by && showWeekday(by)}
      />
      <Placeholder>
        {proposed !== undefined && by === undefined && (
          <>
            <Prose soft>{BEFORE_SENDING.proposed(showWeekday(proposed))}</Prose>
            <Button
              kind="quiet"
              onTap={() => {
                save({ by: proposed })
                setTaken(taken + 1)
              }}
            >
              {BEFORE_SENDING.propose(showWeekday(proposed))}
            </Button>
          </>
        )}
      </Placeholder>
      <Placeholder>{endorse && <Prose>{endorseByText(endorse)}</Prose>}</Placeholder>
      {choosable.map((change) => (
        <Tick
          key={change}
          label={BEFORE_SENDING.leaveOut(changeNames([change]))}
          hint={leaveOutHint(change)}
          ticked={sent.hidden.includes(change)}
          onTick={(out) => leaveOut(change, out)}
        />
      ))}
      <ShareButton to="hr">{HR_WORDS.send}</ShareButton>
      {process.env.TARO_ENV === 'h5' && (
        <CopyAddress
          key={path}
          text={withAddress(
            askTitle(situation.kind === 'first', asked),
            asked !== undefined,
            webAddress(path),
          )}
          onSent={() => noteSent(owner)}
        />
      )}
    </Notice>
  )
}

/** What the day asks of the 签注; once that is done, whether the day can be kept. */
function endorsingFor(
  { endorsed, earliestFiling }: FilingDays,
  expires: DayText,
  by: DayText | undefined,
  today: DayText,
): EndorseBy | undefined {
  if (!endorsed) return endorseBy(expires, by, today)
  return by !== undefined && by < lastDayOf(earliestFiling) ? { by } : undefined
}

interface CopyAddressProps {
  text: string
  onSent: () => void
}

/** The address to copy, where a browser has nothing to share to. Only the sender knows whether it was pasted then. */
function CopyAddress({ text, onSent }: CopyAddressProps) {
  const [copied, setCopied] = useState<Copied>()
  const tap = async () => setCopied(await copy(text))
  const tell = () => {
    setCopied(undefined)
    onSent()
  }
  return (
    <>
      <Button kind="primary" onTap={() => void tap()}>
        {COPY_ADDRESS[copied ?? 'ready']}
      </Button>
      {copied === 'refused' && <Text userSelect>{text}</Text>}
      {copied === 'copied' && <Button onTap={tell}>{COPY_ADDRESS.sent}</Button>}
    </>
  )
}
