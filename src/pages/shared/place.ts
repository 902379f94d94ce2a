import { useEffect, useState } from 'react'
import { back } from '@/platform'

import { links } from './links'
import { openPage } from './open'

/** Pages that are still there, shown or under another. */
const alive = new Set<number>()
let count = 0
let opener: number | undefined

function takeOpener(): number | undefined {
  const taken = opener
  opener = undefined
  return taken
}

const newPlace = (): number => (count += 1)

/** A page that leads on and may be come back to. */
export interface Place {
  /** opens a page that can return here */
  open: (url: string) => void
  /** back to the page that opened this one; where it is gone (a deep stack replaces pages), its address anew */
  returnTo: (url: string) => void
}

/** The place of this page among those that are open. */
export function usePlace(): Place {
  const [me] = useState(newPlace)
  const [parent] = useState(takeOpener)
  useEffect(() => {
    alive.add(me)
    return () => void alive.delete(me)
  }, [me])
  return {
    open(url) {
      opener = me
      void openPage(url).then((went) => {
        if (!went) takeOpener()
      })
    },
    returnTo(url) {
      if (parent !== undefined && alive.has(parent)) void back(links.points)
      else void openPage(url)
    },
  }
}
