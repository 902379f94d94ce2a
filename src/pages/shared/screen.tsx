import { useState, type PropsWithChildren } from 'react'

import { back, isAlone, typeScale } from '@/platform'

import { Page } from '@/ui'
import { LeftOutNotice } from './left-out'
import { links } from './links'
import { ElsewhereNotice } from './elsewhere'
import { NewVersionNotice } from './new-version'
import { SaveBanner } from './save-banner'
import { ProfileBar } from './profile-bar'
import { Still } from './still'
import { UndoChange } from './undo-change'

interface ScreenProps {
  tab?: boolean
  /** the page is the result of the what-if copy itself */
  ownTrial?: boolean
  /** the page works something out for a day, which can be changed */
  dated?: boolean
  /** where the way back of this page leads; null: it has none */
  onBack?: (() => void) | null
  /** what was tapped can be taken back at the foot of the page; false: its form does that */
  undo?: boolean
  className?: string
}

/**
 * The frame of every page: type size as the reader set it, on top whose facts these are and what must not be overlooked,
 * and in a browser the way back. In 朋友圈 it
 * holds the introduction in the place of any page.
 */
export function Screen({
  tab,
  ownTrial,
  dated,
  undo = true,
  onBack = tab ? null : () => void back(links.points),
  className,
  children,
}: PropsWithChildren<ScreenProps>) {
  const [scale] = useState(typeScale)
  const [alone] = useState(isAlone)
  if (alone) {
    return (
      <Page scale={scale}>
        <Still />
      </Page>
    )
  }
  return (
    <Page
      scale={scale}
      banner={
        <>
          <ProfileBar dated={dated} ownTrial={ownTrial} />
          <ElsewhereNotice />
          <SaveBanner />
          {tab && <LeftOutNotice />}
          {process.env.TARO_ENV === 'h5' && tab && <NewVersionNotice />}
        </>
      }
      onBack={onBack ?? undefined}
      className={className}
    >
      {children}
      {undo && <UndoChange />}
    </Page>
  )
}
