import { View } from '@tarojs/components'

import type { LeftOut } from '@/input'
import { Group } from '@/ui'
import { leaveWords, worthALook } from '@/text/input'
import css from './preview.module.scss'

const AT_ONCE = 10

/** The lines that are not saved, and why. */
export function LeftOutLines({ leftOut }: { leftOut: readonly LeftOut[] }) {
  const { lines, plain } = worthALook(leftOut)
  if (leftOut.length === 0) return null
  return (
    <Group title={`没有采用${leftOut.length}行`} aside="这些行不会保存" prose>
      {lines.slice(0, AT_ONCE).map((left) => (
        <View key={`${left.line}${left.code}`} className={css.line}>
          {left.text !== '' && `第${left.line}行“${left.text}”：`}
          {leaveWords(left)}
        </View>
      ))}
      {lines.length > AT_ONCE && (
        <View className={css.line}>这样的还有{lines.length - AT_ONCE}行。</View>
      )}
      {plain > 0 && <View className={css.line}>{plain}行里没有缴费的月份，例如标题和说明。</View>}
    </Group>
  )
}
