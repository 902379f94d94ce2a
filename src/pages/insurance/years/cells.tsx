import { type BaseEventOrig, type ITouchEvent, View } from '@tarojs/components'
import { useRef } from 'react'

import {
  type LedgerMonth,
  ledgerYear,
  type MonthText,
  type PaidYear,
  type Prepared,
} from '@/engine'
import { type Box, boxOf } from '@/platform'

import { monthSentence, YEARS_WORDS } from '@/text/record'
import { ariaChecked, TouchBox } from '@/ui'
import cell from '../../shared/insurance/cell.module.scss'
import { Legend } from '../../shared/insurance/legend'
import { cellLook } from '../../shared/insurance/year-row'
import css from './cells.module.scss'
import { cellAt, cellsBetween } from './drag'

interface CellsProps {
  prepared: Prepared
  year: PaidYear
  thisMonth: MonthText
  picked: readonly MonthText[]
  onPick: (months: readonly MonthText[]) => void
}

interface Drag {
  start: Point
  now: Point
  /** where the grid is; it is told some time after it was asked for */
  box: Box | undefined
  before: readonly MonthText[]
  /** the finger has gone along a row: up and down is to scroll */
  isAlong: boolean | undefined
}

interface Point {
  x: number
  y: number
}

const GRID = 'months-of-year'
/** So far a finger goes on a mere tap. */
const SLACK = 10

/** The months of a year, in rows of six: tap one, or go along them with a finger. */
export function Cells({ prepared, year, thisMonth, picked, onPick }: CellsProps) {
  const drag = useRef<Drag>(undefined)
  const months = monthsOf(prepared, year)
  const names = months.map(({ month }) => month)

  function start(event: BaseEventOrig): void {
    const touch = pointOf(event)
    if (touch === undefined) return
    const begun: Drag = {
      start: touch,
      now: touch,
      box: undefined,
      before: picked,
      isAlong: undefined,
    }
    drag.current = begun
    void boxOf(GRID).then((box) => {
      begun.box = box
      pickAlong(begun)
    })
  }

  function move(event: BaseEventOrig): void {
    const touch = pointOf(event)
    const begun = drag.current
    if (begun === undefined || touch === undefined) return
    begun.now = touch
    const [aside, down] = [Math.abs(touch.x - begun.start.x), Math.abs(touch.y - begun.start.y)]
    if (Math.max(aside, down) > SLACK) begun.isAlong ??= aside > down
    pickAlong(begun)
  }

  function pickAlong({ box, start: { x, y }, now, before, isAlong }: Drag): void {
    if (box === undefined || isAlong !== true) return
    const from = cellAt(x, y, box, names.length)
    const to = cellAt(now.x, now.y, box, names.length)
    if (from === undefined || to === undefined) return
    onPick([...new Set([...before, ...cellsBetween(names, from, to)])])
  }

  function toggle(month: MonthText): void {
    onPick(picked.includes(month) ? picked.filter((one) => one !== month) : [...picked, month])
  }

  return (
    <>
      <TouchBox id={GRID} className={css.cells} onTouchStart={start} onTouchMove={move}>
        {months.map((month) => (
          <View
            key={month.month}
            className={`${css.cell} ${picked.includes(month.month) ? css.picked : ''}`}
            hoverClass="pressed"
            onClick={() => toggle(month.month)}
            {...ariaChecked(
              'checkbox',
              picked.includes(month.month),
              monthSentence(month, thisMonth),
            )}
          >
            {YEARS_WORDS.cellMonth(month.month)}
            <View className={`${cell.letter} ${css.letter} ${cellLook(month, thisMonth)}`} />
          </View>
        ))}
      </TouchBox>
      <Legend months={months} thisMonth={thisMonth} />
    </>
  )
}

/** Where the finger is; Taro's type of the handler leaves the touches out. */
function pointOf(event: BaseEventOrig): Point | undefined {
  const touch = (event as ITouchEvent).touches[0]
  return touch === undefined ? undefined : { x: touch.clientX, y: touch.clientY }
}

/** The months of a 缴费年度, which lie in two years of the calendar or three. */
function monthsOf(prepared: Prepared, { months }: PaidYear): LedgerMonth[] {
  const calendar = new Set(months.map(({ month }) => Number(month.slice(0, 4))))
  const names = new Set(months.map(({ month }) => month))
  return [...calendar]
    .flatMap((year) => ledgerYear(prepared, year))
    .filter(({ month }) => names.has(month))
}
