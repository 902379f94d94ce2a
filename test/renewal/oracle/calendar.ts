/**
 * A second implementation of the renewal dates, by plain counting: every day from 1900 on is written down once in a list,
 * and every date is a place in that list. No Date, no library, nothing of the engine.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

export type PlannedDate = { day: string } | { from: string; to: string; status: 'not-published' }

export interface PermitDays {
  expiresOn: string
  endorsedOn?: string
  newExpiresOn?: string
  pointsFiledOn?: string
  verifiedOn?: string
  decidedOn?: string
}

export interface Plan {
  phase: string
  daysLeft?: number
  dates: Record<string, PlannedDate>
  /** the next cycle: its expiry, whether that is only expected, and the first day of its window */
  next?: { expires: string; expected: boolean; windowOpens: string }
}

const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (number: number) => String(number).padStart(2, '0')
const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** 1900-01-01 to 2101-12-31, one after the other; the first is a Monday. */
export const DAYS: string[] = []
for (let year = 1900; year <= 2101; year += 1)
  MONTHS.forEach((length, month) => {
    const last = month === 1 && leap(year) ? 29 : length
    for (let day = 1; day <= last; day += 1) DAYS.push(`${year}-${two(month + 1)}-${two(day)}`)
  })
const PLACE = new Map(DAYS.map((day, place) => [day, place]))

export function place(day: string): number {
  const found = PLACE.get(day)
  if (found === undefined) throw new Error(`${day} is no day of 1900–2101`)
  return found
}

/** So many days later. */
export const shift = (day: string, days: number): string => DAYS[place(day) + days] as string

const tables = parse(
  readFileSync(join(__dirname, '..', 'fixtures', 'holidays.yaml'), 'utf8'),
) as Record<string, { rest: string[]; work: string[] }>
const REST = new Set(Object.values(tables).flatMap(({ rest }) => rest))
const WORK = new Set(Object.values(tables).flatMap(({ work }) => work))

const published = (day: string) => day.slice(0, 4) in tables
const weekday = (day: string) => place(day) % 7 < 5
/** Monday to Friday that is no holiday, or a weekend day made up for one; asked of a published day only. */
const works = (day: string) => WORK.has(day) || (weekday(day) && !REST.has(day))

/** How many Mondays to Fridays of an unpublished calendar rest, at the worst. */
const WORST_HOLIDAY = 8

/** The n-th working day after a day, which itself is day 0. */
function workingDay(after: string, n: number): PlannedDate {
  let guessed = false
  const count = (unpublishedWorks: (day: string) => boolean) => {
    let day = after
    for (let left = n; left > 0;) {
      day = shift(day, 1)
      if (!published(day)) guessed = true
      if (published(day) ? works(day) : unpublishedWorks(day)) left -= 1
    }
    return day
  }
  const from = count(() => true)
  let rested = 0
  const to = count((day) => weekday(day) && (rested += 1) > WORST_HOLIDAY)
  return guessed ? { from, to, status: 'not-published' } : { day: from }
}

function yearLater(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  const there = `${year}${day.slice(4)}`
  return PLACE.has(there) ? there : `${year}-03-01`
}

function datePhase(daysLeft: number): string {
  if (daysLeft > 30) return 'too-early'
  if (daysLeft >= 0) return 'open'
  if (daysLeft >= -60) return 'late-continuous'
  return daysLeft >= -90 ? 'late-restart' : 'late-over-90'
}

/** What the papers say of a permit on a day. */
export function plan(permit: PermitDays | undefined, kind: string | undefined, on: string): Plan {
  if (permit === undefined) return { phase: 'no-date', dates: {} }
  const { expiresOn, endorsedOn, newExpiresOn, pointsFiledOn, verifiedOn, decidedOn } = permit
  const first = kind === 'first'
  // a day that has come, and not before another
  const since = (day: string | undefined, least: string): day is string =>
    day !== undefined && day >= least && day <= on
  const opens = shift(expiresOn, -30)
  const endorsed = since(endorsedOn, opens)
  const filed = first ? since(pointsFiledOn, '') : endorsed && since(pointsFiledOn, endorsedOn)
  const decided = filed && since(decidedOn, pointsFiledOn as string)

  const dates: Plan['dates'] = {
    windowOpens: { day: opens },
    expires: { day: expiresOn },
    lastContinuous: { day: shift(expiresOn, 60) },
    restartsFrom: { day: shift(expiresOn, 61) },
    day90: { day: shift(expiresOn, 90) },
  }
  if (endorsed && !first) {
    dates.earliestFiling = workingDay(endorsedOn, 4)
    dates.adviseFiling = workingDay(endorsedOn, 5)
    dates.filingCaution = { day: shift(endorsedOn, 60) }
  }
  // what is found true was filed before: filing, then review, then decision
  if (filed && !decided && since(verifiedOn, pointsFiledOn as string))
    dates.decisionBy = workingDay(verifiedOn, 20)

  const daysLeft = place(expiresOn) - place(on)
  let phase = datePhase(daysLeft)
  if (endorsed) phase = 'endorsed'
  if (filed) phase = 'filed'
  if (decided) phase = 'decided'

  const result: Plan = { phase, daysLeft, dates }
  const printed = newExpiresOn !== undefined && newExpiresOn > expiresOn
  // points first applied for run out with the permit of the day they were filed
  if (first && filed && !(endorsed && endorsedOn <= (pointsFiledOn as string)))
    result.next = { expires: expiresOn, expected: false, windowOpens: opens }
  else if (printed || (endorsed && endorsedOn <= expiresOn)) {
    const day = printed ? newExpiresOn : yearLater(expiresOn)
    result.next = { expires: day, expected: !printed, windowOpens: shift(day, -30) }
  }
  return result
}
