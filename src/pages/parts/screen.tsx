import { useState, type PropsWithChildren } from 'react'
import { Page } from '@/components/page'
import { back, typeScale } from '@/platform'
import { links } from './links'
import { SaveBanner } from './save-banner'
import { TrialBanner } from './trial-banner'

interface ScreenProps {
  tab?: boolean
  /** the page says itself that answers go to a what-if copy */
  ownTrial?: boolean
}

/**
 * The frame of every page: type size as the reader set it, on top a failed save or that this is a what-if copy, and in
 * a browser the way back.
 */
export function Screen({ tab, ownTrial, children }: PropsWithChildren<ScreenProps>) {
  const [scale] = useState(typeScale)
  return (
    <Page
      scale={scale}
      banner={
        <>
          {!ownTrial && <TrialBanner />}
          <SaveBanner />
        </>
      }
      onBack={tab ? undefined : () => void back(links.points)}
    >
      {children}
    </Page>
  )
}
