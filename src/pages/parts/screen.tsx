import { useState, type PropsWithChildren } from 'react'
import { Page } from '@/components/page'
import { back, typeScale } from '@/platform'
import { links } from './links'
import { SaveBanner } from './save-banner'

/** The frame of every page: type size as the reader set it, a failed save on top, and in a browser the way back. */
export function Screen({ tab, children }: PropsWithChildren<{ tab?: boolean }>) {
  const [scale] = useState(typeScale)
  return (
    <Page
      scale={scale}
      banner={<SaveBanner />}
      onBack={tab ? undefined : () => void back(links.points)}
    >
      {children}
    </Page>
  )
}
