import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Notice } from '@/components/notice'
import type { Span } from '@/engine'
import { spanPeriod } from '@/text/insurance'
import { monthNumber } from '@/text/spans'
import { useDay } from '../day'
import { Slot } from '../slot'

/** What a page that is gone has saved, until it is said. */
let saved: Span | undefined

/** Remembers months that were saved, for the page that is shown next. */
export function setSaved(span: Span): void {
  saved = span
}

function takeSaved(): Span | undefined {
  const span = saved
  saved = undefined
  return span
}

/** Said once, on the page that one comes back to. */
export function Saved() {
  const [span, setSpan] = useState<Span>()
  useDidShow(() => setSpan(takeSaved()))
  const thisMonth = monthNumber(useDay().slice(0, '2027-03'.length))
  return (
    <Slot>
      {span !== undefined && (
        <Notice tone="good" urgent>
          {`已保存：${spanPeriod(span, thisMonth)}`}
        </Notice>
      )}
    </Slot>
  )
}
