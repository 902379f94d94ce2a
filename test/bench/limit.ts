import type { DayText, Month } from '@/engine/time'
import type { Prepared } from '@/engine/record'

const LEVELS = {
  'junior-title': 0,
  'skill-5': 15,
  'skill-4': 30,
  'skill-3': 60,
  'skill-2': 100,
  'skill-1': 140,
  'mid-title': 100,
  'mid-equivalent': 100,
  'senior-title': 140,
}
const EDUCATION = {
  none: 0,
  'junior-college': 50,
  bachelor: 60,
  'bachelor-with-degree': 90,
  master: 100,
  doctor: 110,
}
const AWARD = { none: 0, 'city-special': 30, 'city-general': 60, provincial: 110 }

/**
 * What a score costs at the least: the full rules by hand in one piece, with their numbers written in, on the same
 * prepared data. Only the rules of 2023 to 2027, each clause in the reading that is taken to be right.
 * @param on `YYYY-MM-DD`, a day of the calendar
 */
export function limit({ counted, goesOn }: Prepared, on: DayText): number | null {
  const year = two(on, 0) * 100 + two(on, 2)
  const monthOfYear = two(on, 5)
  const day = year * 10000 + monthOfYear * 100 + two(on, 8)
  const month = (year * 12 + monthOfYear - 1) as Month
  if (day < 20230101 || (day > 20271231 && !goesOn) || counted.deductions.serious) return null

  const { birthday, insurance } = counted
  let total = 0
  if (birthday !== undefined) {
    const age = Math.floor((day - birthday) / 10000)
    if (age >= 56) total += age > 60 ? 0 : 5
    else if (age >= 18) total += age <= 43 ? 30 : 5 + 2 * (56 - age)
  }

  let highest = EDUCATION[counted.education]
  const { qualifications } = counted
  for (let place = 0; place < qualifications.length; place += 1) {
    const { level, holds } = qualifications[place]!
    const points = LEVELS[level]
    if (!holds || points <= highest) continue
    if (points < 100 || insurance.atAverage(12, month) >= 6) highest = points
  }
  total += highest + Math.floor(insurance.valid(month) / 12) * 3

  if (insurance.atLeast('x3', 36, month) >= 24) total += 120
  else if (insurance.atLeast('x2', 48, month) >= 36) total += 100
  else if (insurance.atLeast('x1', 48, month) >= 36) total += 50
  else if (insurance.atLeast('x08', 48, month) >= 36) total += 25

  if (counted.founder) total += 120
  if (counted.intermediary) total += 120
  if (counted.shortageMajor) total += 30
  const { share, tax, hires } = counted.investment
  if (share > 0) {
    const steps = Math.max(
      Math.floor((share * tax) / 1_000_000_000),
      Math.floor((share * hires) / 10_000_000),
    )
    total += Math.min(120, steps * 10)
  }

  const { publicService, suburb } = counted
  if (publicService !== undefined) {
    const end = publicService.until < month ? publicService.until + 1 : month
    const years = Math.floor((end - publicService.since) / 12)
    if (years >= 5) total += years * 4
  }
  if (suburb !== undefined && suburb.until >= month) {
    const years = Math.floor((month - suburb.since) / 12)
    if (years >= 5) total += years >= 10 ? 20 : years * 2
  }
  if (counted.freshGraduate !== undefined && month <= counted.freshGraduate) total += 10
  total += AWARD[counted.award]
  const { shanghaiSpouse } = counted
  if (shanghaiSpouse !== undefined && shanghaiSpouse < day) {
    total += Math.min(40, Math.floor((day - shanghaiSpouse) / 10000) * 4)
  }

  const { falseMaterial, detention, crime } = counted.deductions
  total -= 150 * within(falseMaterial, 30000, day)
  total -= 50 * within(detention, 50000, day)
  total -= 150 * within(crime, 50000, day)
  return total < 0 ? 0 : total
}

const two = (text: string, start: number): number =>
  text.charCodeAt(start) * 10 + text.charCodeAt(start + 1) - 528

function within(records: readonly number[], years: number, day: number): number {
  let count = 0
  for (let place = 0; place < records.length; place += 1) {
    const record = records[place]!
    if (record <= day && day < record + years) count += 1
  }
  return count
}
