import type { Renewal } from '@/engine'
import { go } from '@/platform'

import { TODAY_WORDS } from '@/text/today'
import { Button } from '@/ui'
import { links } from './links'

/** A far expiry may be the new one, printed at a 签注 whose points are not filed: to be put right, and no alarm. */
export function JustEndorsed({ plan: { maybeJustEndorsed } }: { plan: Renewal }) {
  if (!maybeJustEndorsed) return null
  return (
    <Button kind="quiet" onTap={() => void go(links.dates)}>
      {TODAY_WORDS.justEndorsed}
    </Button>
  )
}
