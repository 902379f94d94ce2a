import { type BaseEventOrig, type ITouchEvent, View } from '@tarojs/components'

import { mainCausesFirst, type PolicyVersion } from '@/engine'

import { sentences } from '@/text/common'
import { CHART_WORDS, CURVE_TITLE, readText } from '@/text/outlook'
import { aria, Group, TouchBox } from '@/ui'
import { percent } from '../shared/chart/axis'
import { Chart } from '../shared/chart/chart'
import { Legend, LegendLine, spokenMarks } from '../shared/chart/legend'
import { useReading } from '../shared/chart/reading'
import type { byBothReadings } from './both-readings'
import css from './curve.module.scss'

interface CurveProps {
  picture: NonNullable<ReturnType<typeof byBothReadings>>['picture']
  table: NonNullable<PolicyVersion['table']>
  /** read aloud instead of the picture */
  label: string
  /** it is that of the reading in use, and not of the other */
  isRead: boolean
}

const ID = 'curve'

/** The total as steps over the years against the threshold; a finger on it reads the day, the total and the reason. */
export function Curve({ picture, table, label, isRead }: CurveProps) {
  const { axis, points, scale, levels, marks } = picture
  const { threshold } = table
  const { piece, start, move, step } = useReading(ID, levels)
  const read = piece === undefined ? undefined : points[piece]
  const level = read && levels[piece!]
  return (
    <Group card title={CURVE_TITLE(isRead)} prose>
      <View className={css.read} {...aria('status')}>
        {read === undefined
          ? CHART_WORDS.hint
          : readText({ ...read, causes: mainCausesFirst(read.causes) }, table)}
      </View>
      <TouchBox
        id={`${ID}-touch`}
        className={css.touch}
        onTouchStart={(event) => start(xOf(event))}
        onTouchMove={(event) => move(xOf(event))}
        onStep={step}
      >
        <Chart
          id={ID}
          axis={axis}
          scale={scale}
          threshold={threshold}
          marks={marks}
          label={sentences([label, ...spokenMarks(marks)])}
        >
          {levels.map(({ day, total, left, width, height }) => (
            <View
              key={day}
              className={`${css.level} ${total >= threshold ? css.met : ''}`}
              style={{ left: percent(left), width: percent(width), height: percent(height) }}
            />
          ))}
          {level && (
            <View
              className={css.cursor}
              style={{
                left: percent(level.left),
                width: percent(level.width),
                height: percent(level.height),
              }}
            />
          )}
        </Chart>
      </TouchBox>
      <Legend marks={marks}>
        <LegendLine sign="threshold">{CHART_WORDS.threshold(threshold, scale.low)}</LegendLine>
      </Legend>
    </Group>
  )
}

/** Where the finger is; Taro's type of the handler leaves the touches out. */
const xOf = (event: BaseEventOrig): number => (event as ITouchEvent).touches[0]?.clientX ?? 0
