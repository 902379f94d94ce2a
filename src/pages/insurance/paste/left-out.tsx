import { View } from '@tarojs/components'

import type { LeftOut } from '@/input'

import { Group } from '@/ui'
import { leaveWords, LEFT_OUT_WORDS, worthALook } from '@/text/input'
import css from './preview.module.scss'

const AT_ONCE = 10

/** The lines that are not saved, and why. */
export function LeftOutLines({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { lines, plain } = worthALook(leftOut)
  if (leftOut.length === 0) return null
  return (
    <Group title={LEFT_OUT_WORDS.count(leftOut.length)} aside={LEFT_OUT_WORDS.aside} prose>
      {lines.slice(0, AT_ONCE).map((left) => (
        <View key={`${left.line}${left.code}`} className={css.line}>
          {left.text !== '' && LEFT_OUT_WORDS.line(left.line, left.text)}
          {leaveWords(left)}
        </View>
      ))}
      {lines.length > AT_ONCE && (
        <View className={css.line}>{LEFT_OUT_WORDS.more(lines.length - AT_ONCE)}</View>
      )}
      {plain > 0 && <View className={css.line}>{LEFT_OUT_WORDS.plain(plain)}</View>}
    </Group>
  )
}
