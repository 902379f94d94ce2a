import { View } from '@tarojs/components'
import { Fragment } from 'react'

import { daysBetween, type DayText, type Permit, type Renewal } from '@/engine'

import { aria, ariaHidden, Group, SelfFold } from '@/ui'
import {
  awayText,
  dateNote,
  POINT_NAMES,
  RETURNED_NOTE,
  showRenewalDate,
  showWeekday,
  TIMELINE_WORDS,
} from '@/text/renewal'
import { links } from '../../shared/links'
import { openPage } from '../../shared/open'
import { RunningBar } from './running-bar'
import { type Running, runningOf } from './running'
import {
  dayOf,
  foldOverdue,
  gapBefore,
  type OwnDays,
  type Point,
  timelinePoints,
} from './timeline-points'
import css from './timeline.module.scss'

interface TimelineProps extends OwnDays {
  plan: Renewal
  permit: Permit
  day: DayText
}

/**
 * The dates of the renewal one under the other, as far apart as they lie, with today among them and what is going on;
 * each date of the plan opens its page.
 */
export function Timeline({ plan, permit, day, ...own }: TimelineProps) {
  const lines = foldOverdue(timelinePoints(plan, permit, day, own), day)
  const running = runningOf(plan, permit, day)
  const [shown, overdue] = lines.map((points) =>
    points.map((point, place) => {
      const gap = gapBefore(point, points[place - 1])
      return (
        <Fragment key={point.id}>
          {gap && (
            <View
              className={gap.folded ? css.folded : css.gap}
              style={{ height: `${gap.height}px` }}
              {...ariaHidden}
            />
          )}
          <Line point={point} day={day} running={running} />
        </Fragment>
      )
    }),
  )
  return (
    <Group card title={TIMELINE_WORDS.title}>
      {/* Together, so that the rail ends at the last of them. */}
      <View>{shown}</View>
      {overdue!.length > 0 && <SelfFold name={TIMELINE_WORDS.overdue}>{overdue}</SelfFold>}
    </Group>
  )
}

interface LineProps {
  point: Point
  day: DayText
  running: Running | undefined
}

function Line({ point, day, running }: LineProps) {
  const { id, date } = point
  const isToday = id === 'today'
  const away = isToday
    ? ''
    : awayText(daysBetween(day, dayOf(point)), 'to' in date && date.to === dayOf(point))
  const when = 'from' in date ? showRenewalDate(date) : showWeekday(date.day)
  const name = POINT_NAMES[id]
  const isOpen = point.kind === 'event' && point.open === true
  const note =
    point.kind === 'date'
      ? dateNote(point.id, dayOf(point) < day)
      : isOpen
        ? RETURNED_NOTE
        : undefined
  return (
    <View
      className={`${css.line} ${css[lookOf(point, day)] ?? ''}`}
      {...(point.kind === 'date'
        ? {
            hoverClass: 'pressed',
            onClick: () => void openPage(links.date(point.id)),
            ...aria('button', TIMELINE_WORDS.aria(name, when, note, away)),
          }
        : {})}
    >
      <View className={css.dot} {...ariaHidden} />
      <View className={css.words}>
        <View className={css.name}>{name}</View>
        <View className={css.day}>{when}</View>
        {note !== undefined && <View className={css.day}>{note}</View>}
        {isToday && running && <RunningBar running={running} />}
      </View>
      <View className={css.away}>
        {point.kind === 'event' && !isOpen ? `✓ ${away}` : away}
        <View className={css.arrow} {...ariaHidden}>
          {point.kind === 'date' ? '›' : ''}
        </View>
      </View>
    </View>
  )
}

function lookOf(point: Point, day: DayText): 'today' | 'done' | 'told' | 'past' | 'ahead' {
  if (point.id === 'today') return 'today'
  // No rule knows this day: it is drawn as what articles tell.
  if (point.id === 'day90') return 'told'
  if (point.kind === 'event') return point.open ? 'ahead' : 'done'
  return dayOf(point) < day ? 'past' : 'ahead'
}
