import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/button'
import { Notice } from '@/components/notice'
import { spanPeriod } from '@/text/insurance'
import { removedSpan, restoreSpan } from '../parts/removed-span'

/** The span that was just deleted, and the way to have it back. */
export function Undo() {
  const [span, setSpan] = useState(removedSpan)
  const [refused, setRefused] = useState(false)
  useDidShow(() => {
    setSpan(removedSpan())
    setRefused(false)
  })
  if (span === undefined) return null

  function undo() {
    const done = restoreSpan()
    const stays = !done.ok && (done.reason === 'invalid' || done.reason === 'no-profile')
    setRefused(stays)
    if (!stays) setSpan(undefined)
  }

  return (
    <Notice tone={refused ? 'warn' : 'info'} title={`已删除 ${spanPeriod(span)} 这一段`} urgent>
      {refused && '这些月份后来填了别的内容，放不回去了。'}
      <Button kind="quiet" onTap={undo} label="撤销删除">
        撤销
      </Button>
    </Notice>
  )
}
