import { View } from '@tarojs/components'

import { sentences } from '@/text/common'
import { CHART_WORDS, YEARS_WORDS } from '@/text/outlook'
import { Group } from '@/ui'
import { percent } from '../shared/chart/axis'
import { Chart } from '../shared/chart/chart'
import { Legend, LegendLine, spokenMarks } from '../shared/chart/legend'
import css from './curves.module.scss'
import type { Picture } from './picture'

interface CurvesProps {
  picture: Picture
  heads: readonly [string, string]
  threshold: number
  /** they are those of the reading in use, and not of the other */
  isRead: boolean
}

const LOOKS = ['solid', 'dashed'] as const

/** Both totals over the years on one picture: the one a solid line, the other a dashed one. */
export function Curves({ picture, heads, threshold, isRead }: CurvesProps) {
  const { axis, scale, lines, marks } = picture
  return (
    <Group card title={YEARS_WORDS.title(isRead)} prose>
      <Chart
        axis={axis}
        scale={scale}
        threshold={threshold}
        marks={marks}
        label={sentences([YEARS_WORDS.curvesAria(...heads), ...spokenMarks(marks)])}
      >
        {lines.map((pieces, which) =>
          pieces.map(({ day, left, width, bottom, height, rises }) => (
            <View
              key={`${which} ${day}`}
              className={`${css[LOOKS[which]!]} ${rises ? css.rises : ''}`}
              style={{
                left: percent(left),
                width: percent(width),
                bottom: percent(bottom),
                height: percent(height),
              }}
            />
          )),
        )}
      </Chart>
      <Legend marks={marks}>
        {LOOKS.map((look, which) => (
          <LegendLine key={look} sign={look}>
            {heads[which]}
          </LegendLine>
        ))}
        <LegendLine sign="threshold">{CHART_WORDS.threshold(threshold, scale.low)}</LegendLine>
      </Legend>
    </Group>
  )
}
