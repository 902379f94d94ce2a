import { Text } from '@tarojs/components'
import { useState } from 'react'

import {
  type Change,
  type DayText,
  PRIVATE_CHANGES,
  readLetters,
  type Situation,
  writeLetters,
} from '@/engine'
import { copy, type Copied, todayInShanghai, webAddress } from '@/platform'

import { changeNames } from '@/text/questions'
import { BEFORE_SENDING, COPY_ADDRESS, HOW_TO_SEND, HR_WORDS, showWeekday } from '@/text/renewal'
import { Button, Notice, ShareButton, Tick } from '@/ui'
import type { HrChoice } from '../../shared/hr-link'
import { DayField } from '../../shared/typed-field'

interface SendProps {
  situation: Situation
  choice: HrChoice
  onChoose: (choice: HrChoice) => void
  /** of the page as chosen */
  path: string
}

/** For whoever has a profile here, and so is about to send the page: what it says, and how to send it. */
export function Send({ situation, choice, onChoose, path }: SendProps) {
  const { leftOut, by } = choice
  const told = readLetters(writeLetters(situation))!.changes
  const choosable = told.filter((change) => PRIVATE_CHANGES.includes(change))
  const chooseDay = (day: DayText | undefined): string | undefined => {
    const isPast = day !== undefined && day < todayInShanghai()
    onChoose({ leftOut, by: isPast ? undefined : day })
    return isPast ? BEFORE_SENDING.past : undefined
  }
  const leaveOut = (change: Change, out: boolean) => {
    const others = leftOut.filter((one) => one !== change)
    onChoose({ by, leftOut: out ? [...others, change] : others })
  }
  return (
    <Notice>
      {HOW_TO_SEND}
      <DayField
        label={BEFORE_SENDING.by}
        hint={BEFORE_SENDING.byHint}
        value={undefined}
        save={chooseDay}
        echo={by && showWeekday(by)}
      />
      {choosable.map((change) => (
        <Tick
          key={change}
          label={BEFORE_SENDING.leaveOut(changeNames([change]))}
          hint={BEFORE_SENDING.leaveOutHint}
          ticked={leftOut.includes(change)}
          onTick={(out) => leaveOut(change, out)}
        />
      ))}
      <ShareButton>{HR_WORDS.send}</ShareButton>
      {process.env.TARO_ENV === 'h5' && <CopyAddress key={path} path={path} />}
    </Notice>
  )
}

/** The address to copy, where a browser has nothing to share to. */
function CopyAddress({ path }: { path: string }) {
  const [copied, setCopied] = useState<Copied>()
  const address = webAddress(path)
  const tap = async () => setCopied(await copy(address))
  return (
    <>
      <Button kind="primary" onTap={() => void tap()}>
        {COPY_ADDRESS[copied ?? 'ready']}
      </Button>
      {copied === 'refused' && <Text userSelect>{address}</Text>}
    </>
  )
}
