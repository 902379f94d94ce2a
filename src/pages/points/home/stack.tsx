import { View } from '@tarojs/components'

import type { Line } from '@/engine'
import { go } from '@/platform'

import { lineLabel, LINE_GROUPS, signed, stackKey, STACK_TITLE } from '@/text/points'
import { RULE_NAMES } from '@/text/scheme'
import { aria, Group } from '@/ui'
import { links } from '../../shared/links'
import { holdsName, holdsNumber, isWide, partsOf } from './parts'
import css from './stack.module.scss'

/** What the total is made of: a part for each line with points, as wide as they are many; how the parts of each group look, and which they are from the left, stands under it. */
export function Stack({ lines }: { lines: readonly Line[] }) {
  const { gained, taken } = partsOf(lines, LINE_GROUPS)
  if (gained.length === 0) return null
  return (
    <Group card title={STACK_TITLE} prose>
      {[gained, taken].map(
        (row, index) =>
          row.length > 0 && (
            <View key={index} className={css.bar}>
              {row.map(({ line, group, share }) => (
                <View
                  key={line.rule}
                  className={`${css.part} ${css[group]}`}
                  style={{ width: `${share}%` }}
                  {...(isWide(share)
                    ? {
                        onClick: () => void go(links.indicator(line.rule)),
                        ...aria('button', lineLabel(line)),
                      }
                    : aria('img', lineLabel(line)))}
                >
                  {holdsName(share, RULE_NAMES[line.rule])
                    ? `${RULE_NAMES[line.rule]}\n${signed(line.points)}`
                    : holdsNumber(share, signed(line.points)) && signed(line.points)}
                </View>
              ))}
            </View>
          ),
      )}
      {LINE_GROUPS.map(({ id, name }) => {
        const own = [...gained, ...taken].filter(({ group }) => group === id)
        return (
          own.length > 0 && (
            <View key={id} className={css.key}>
              <View className={`${css.sign} ${css[id]}`} />
              {stackKey(
                name,
                own.map(({ line }) => RULE_NAMES[line.rule]),
              )}
            </View>
          )
        )
      })}
    </Group>
  )
}
