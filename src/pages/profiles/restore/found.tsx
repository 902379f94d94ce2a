import { View } from '@tarojs/components'

import type { FactName } from '@/engine'

import { Notice } from '@/ui'
import type { Backup } from '@/text/profile'
import { answerText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { useDay } from '../../shared/day'

/** What a backup holds, in words, and what had to be left out of it. */
export function Found({ backup }: { backup: Exclude<Backup, { wrong: string }> }) {
  const day = useDay()
  const { facts, label } = backup.profile
  const answered = (Object.keys(FACT_NAMES) as FactName[]).filter(
    (fact) => facts[fact] !== undefined,
  )
  return (
    <>
      <View>名字：{label === '' ? '（没有）' : label}</View>
      {answered.map((fact) => (
        <View key={fact}>
          {FACT_NAMES[fact]}：{answerText(fact, facts, day)}
        </View>
      ))}
      {backup.leftOut.length > 0 && (
        <Notice tone="warn" title="有几项读不懂，不会存进去">
          {backup.leftOut.slice(0, 10).join('；')}
        </Notice>
      )}
    </>
  )
}
