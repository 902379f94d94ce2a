import { View } from '@tarojs/components'

import { type Comparison, type DayText, totalOrZero } from '@/engine'

import { ariaHidden, Group } from '@/ui'
import { assumedFrom, YEARS_WORDS } from '@/text/outlook'
import { PairLine, PairTable } from '../shared/comparison-table'
import css from './years.module.scss'

interface YearsProps {
  outlook: Comparison
  heads: readonly [string, string]
  threshold: number
  /** the last day whose rules are known */
  covered: DayText
  /** they are those of the reading in use, and not of the other */
  isRead: boolean
}

/** Both totals a year apart for ten years, as numbers and as small bars against the threshold. */
export function Years({ outlook: { one, other }, heads, threshold, covered, isRead }: YearsProps) {
  const most = Math.max(threshold, ...[one, other].flatMap(({ years }) => years.map(points)))
  const cell = (total: number | null) => (
    <Cell total={total} threshold={threshold} end={most * HEADROOM} />
  )
  const ahead = one.years.slice(1)
  const month = Number(ahead[0]?.day.slice(5, 7))
  return (
    <Group title={YEARS_WORDS.title(isRead)} aside={YEARS_WORDS.each(month)}>
      <PairTable heads={heads} items={ahead}>
        {({ day, total }, index) => {
          const beside = other.years[index + 1]!.total
          const isBorder = day > covered && (ahead[index - 1]?.day ?? '') <= covered
          return (
            <View key={day}>
              {isBorder && <View className={css.border}>{assumedFrom(covered)}</View>}
              <PairLine
                name={YEARS_WORDS.year(day.slice(0, 4))}
                one={cell(total)}
                other={cell(beside)}
                label={YEARS_WORDS.yearAria(
                  day.slice(0, 4),
                  heads[0],
                  words(total),
                  heads[1],
                  words(beside),
                )}
              />
            </View>
          )
        }}
      </PairTable>
    </Group>
  )
}

/** Room behind the highest bar, so that the threshold is never at the very end. */
const HEADROOM = 1.05

const points = ({ total }: { total: number | null }): number => totalOrZero(total)
const words = (total: number | null): string =>
  total === null ? YEARS_WORDS.none : YEARS_WORDS.points(total)

function Cell({ total, threshold, end }: { total: number | null; threshold: number; end: number }) {
  const share = (of: number) => `${Math.round((of / end) * 1000) / 10}%`
  const reaches = total !== null && total >= threshold
  return (
    <>
      {reaches ? `✓ ${total}` : (total ?? '—')}
      <View className={css.track} {...ariaHidden}>
        <View
          className={`${css.fill} ${reaches ? css.full : ''}`}
          style={{ width: share(totalOrZero(total)) }}
        />
        <View className={css.mark} style={{ left: share(threshold) }} />
      </View>
    </>
  )
}
