import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import type { Span } from '@/engine'

import { Notice, Slot } from '@/ui'
import { spanPeriod, WAYS_WORDS } from '@/text/record'
import { monthNumber } from '@/engine'
import { useDay } from '../day'
import { type Owner, useOwner } from '../owner'

/** What a page that is gone has saved, and for whom, until it is said. */
let saved: { id: Owner['id']; span: Span } | undefined

/** Remembers months that were saved, for the page that is shown next. */
export function setSaved({ id }: Owner, span: Span): void {
  saved = { id, span }
}

function takeSaved({ id }: Owner): Span | undefined {
  const taken = saved
  saved = undefined
  return taken?.id === id ? taken?.span : undefined
}

/** Said once, on the page that one comes back to. */
export function Saved() {
  const owner = useOwner()
  const [span, setSpan] = useState<Span>()
  useDidShow(() => setSpan(takeSaved(owner)))
  const thisMonth = monthNumber(useDay().slice(0, '2027-03'.length))
  return (
    <Slot>
      {span !== undefined && (
        <Notice tone="good" urgent>
          {WAYS_WORDS.saved(spanPeriod(span, thisMonth))}
        </Notice>
      )}
    </Slot>
  )
}
