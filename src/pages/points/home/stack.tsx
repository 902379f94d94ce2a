import { View } from '@tarojs/components'

import type { Line } from '@/engine'
import { go } from '@/platform'

import { GROUP_SIGNS, lineLabel, LINE_GROUPS, signed, STACK_TITLE } from '@/text/points'
import { aria, Group } from '@/ui'
import { links } from '../../shared/links'
import { holdsNumber, isWide, partsOf } from './parts'
import css from './stack.module.scss'

/** What the total is made of: a part for each line with points, as wide as they are many; how the parts of each group look stands under it. */
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
                  {holdsNumber(share, signed(line.points)) && signed(line.points)}
                </View>
              ))}
            </View>
          ),
      )}
      <View className={css.key}>
        {LINE_GROUPS.filter(({ id }) => [...gained, ...taken].some(({ group }) => group === id))
          .map(({ id, name }) => GROUP_SIGNS[id] + name)
          .join(' ')}
      </View>
    </Group>
  )
}
