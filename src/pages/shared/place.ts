import { useEffect, useState } from 'react'
import { back, goInPlace } from '@/platform'
import { pageState } from '@/store'

import { links } from './links'
import { openPage } from './open'

/** A page that leads on and may be come back to. */
export interface Place {
  /** opens a page that can return here */
  open: (url: string) => void
  /**
   * back to the page that opened this one; where there is none (a deep stack replaces pages), its address in the place of
   * this one, which going on from there does not come back to
   */
  returnTo: (url: string) => void
}

/** The place of this page among those that are open. */
export function usePlace(): Place {
  const [me] = useState(pageState.newNumber)
  const [parent] = useState(pageState.takeOpener)
  useEffect(() => {
    pageState.enter(me)
    return () => pageState.leave(me)
  }, [me])
  return {
    open(url) {
      pageState.setOpener(me)
      void openPage(url).then((went) => {
        if (!went) pageState.setOpener(undefined)
      })
    },
    returnTo(url) {
      if (parent !== undefined && pageState.isOpen(parent)) void back(links.points)
      else void openPage(url, goInPlace)
    },
  }
}
