import { View } from '@tarojs/components'

import type { FactName } from '@/engine'
import type { Backup } from '@/input'

import { problemsText, RESTORE_WORDS } from '@/text/profile'
import { Notice } from '@/ui'
import { answerText } from '@/text/questions'
import { FACT_NAMES } from '@/text/scheme'
import { useDay } from '../../shared/day'

/** What a backup holds, in words, and what had to be left out of it. */
export function BackupContents({ backup }: { backup: Exclude<Backup, { wrong: string }> }) {
  const day = useDay()
  const { facts, label } = backup.profile
  const answered = (Object.keys(FACT_NAMES) as FactName[]).filter(
    (fact) => facts[fact] !== undefined,
  )
  return (
    <>
      <View>{RESTORE_WORDS.name(label)}</View>
      {answered.map((fact) => (
        <View key={fact}>
          {RESTORE_WORDS.answer(FACT_NAMES[fact], answerText(fact, facts, day))}
        </View>
      ))}
      {backup.leftOut.length > 0 && (
        <Notice tone="warn" title={RESTORE_WORDS.unread}>
          {problemsText(backup.leftOut.slice(0, 10))}
        </Notice>
      )}
    </>
  )
}
