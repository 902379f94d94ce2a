import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'

import type { Span } from '@/engine'
import { pageState } from '@/store'

import { monthNumber, monthOfText } from '@/engine'

import { Notice, Placeholder } from '@/ui'
import { spanPeriod, WAYS_WORDS } from '@/text/record'
import { useDay } from '../day'
import { useOwner } from '../owner'

/** Said once, on the page that one comes back to. */
export function Saved() {
  const { id } = useOwner()
  const [span, setSpan] = useState<Span>()
  useDidShow(() => setSpan(pageState.takeSaved(id)))
  const thisMonth = monthNumber(monthOfText(useDay()))
  return (
    <Placeholder>
      {span !== undefined && (
        <Notice tone="good" urgent>
          {WAYS_WORDS.saved(spanPeriod(span, thisMonth))}
        </Notice>
      )}
    </Placeholder>
  )
}
