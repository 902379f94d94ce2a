import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { aria } from '@/components/aria'
import { Button } from '@/components/button'
import { spanPeriod } from '@/text/insurance'
import { monthNumber } from '@/text/spans'
import { useDay } from '../day'
import { removedSpan, restoreSpan } from '../removed-span'
import css from './undo.module.scss'

/** The span that was just deleted, and the way to have it back. */
export function Undo() {
  const [span, setSpan] = useState(removedSpan)
  const [refused, setRefused] = useState(false)
  useDidShow(() => {
    setSpan(removedSpan())
    setRefused(false)
  })
  const thisMonth = monthNumber(useDay().slice(0, '2027-03'.length))
  if (span === undefined) return null
  const period = spanPeriod(span, thisMonth)

  function undo() {
    const done = restoreSpan()
    const stays = !done.ok && (done.reason === 'invalid' || done.reason === 'no-profile')
    setRefused(stays)
    if (!stays) setSpan(undefined)
  }

  return (
    <View className={css.undo} {...aria('alert')}>
      <View className={css.words}>
        {refused ? `${period} 后来填了别的内容，放不回去了` : `已删除 ${period}`}
      </View>
      {!refused && (
        <Button kind="quiet" onTap={undo} label="撤销删除">
          撤销
        </Button>
      )}
    </View>
  )
}
