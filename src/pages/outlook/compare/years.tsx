import { View } from '@tarojs/components'

import { type Comparison, type DayText } from '@/engine'

import { Group } from '@/ui'
import { assumedFrom, YEARS_WORDS } from '@/text/outlook'
import { PairLine, PairTable } from '../shared/comparison-table'
import css from './years.module.scss'

interface YearsProps {
  outlook: Comparison
  heads: readonly [string, string]
  threshold: number
  /** the last day whose rules are known */
  covered: DayText
}

/** Both totals a year apart for ten years, ticked where they reach the threshold. */
export function Years({ outlook: { one, other }, heads, threshold, covered }: YearsProps) {
  const cell = (total: number | null) =>
    total !== null && total >= threshold ? `✓ ${total}` : (total ?? '—')
  const ahead = one.years.slice(1)
  const month = Number(ahead[0]?.day.slice(5, 7))
  return (
    <Group title={YEARS_WORDS.each(month)}>
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

const words = (total: number | null): string =>
  total === null ? YEARS_WORDS.none : YEARS_WORDS.points(total)
