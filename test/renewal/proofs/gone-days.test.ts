/** No sentence of a renewal names a day that has gone as something to do: phases × days × what changed. */
import {
  addDays,
  type Change,
  type DateId,
  type DayText,
  prepare,
  renewal,
  selfCheck,
  type Situation,
  lastDayOf,
} from '@/engine'
import { todoText } from '@/text/checks'
import { dateMeaning, dateNote, nextCycleText, stepDetail, stepHow } from '@/text/renewal'
import { offersOf } from '@/pages/renewal/remind/offers'
import { someOf } from '../../sample'
import { cardOf } from './cards'

const FROM = '2026-10-25'
const DAYS = Array.from({ length: 430 }, (_, index) => addDays(FROM, index))

const expiresOn = '2026-12-01'
const movedOn = '2026-10-20'
const STORIES: readonly Partial<NonNullable<Situation['permit']>>[] = [
  {},
  { endorsedOn: '2026-11-02' },
  { endorsedOn: '2027-01-15' },
  { endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09' },
  { endorsedOn: '2026-11-02', pointsFiledOn: '2026-11-09', verifiedOn: '2026-11-20' },
  {
    endorsedOn: '2026-11-02',
    pointsFiledOn: '2026-11-09',
    decidedOn: '2026-12-10',
    newExpiresOn: '2027-12-01',
  },
]
const SETS: readonly Change[][] = [[], ['address'], ['employer', 'education']]

const PREPARED = prepare({
  schema: 2,
  id: 'a',
  label: '我',
  facts: {},
  situation: { changes: [] },
  progress: {},
})

/** What is known on a day: what comes later is not written down yet. */
const knownOn = (permit: (typeof STORIES)[number], on: DayText) =>
  Object.fromEntries(
    Object.entries(permit).filter(([name, day]) => name === 'newExpiresOn' || day <= on),
  )

/** Every ninth day, and those around each day that anything hangs on. */
function daysFor(permit: (typeof STORIES)[number]): DayText[] {
  const plans = DAYS.filter((_day, index) => index % 9 === 0).map((on) =>
    renewal({ changes: ['address'], permit: { expiresOn, ...knownOn(permit, on) }, movedOn }, on),
  )
  const named = plans.flatMap(({ dates, next }) => [
    ...Object.values(dates).flatMap((date) => ('day' in date ? [date.day] : [date.from, date.to])),
    ...(next === undefined ? [] : [next.windowOpens, next.expires]),
  ])
  return DAYS.filter(
    (day, index) => index % 9 === 0 || [-1, 0, 1].some((by) => named.includes(addDays(day, by))),
  )
}

/** Everything that is said of a renewal on a day, but for what is folded as history. */
function saidOn(situation: Situation, on: DayText): string[] {
  const plan = renewal(situation, on)
  const { dates, steps } = plan
  const checks = selfCheck(PREPARED, situation, on)
  return [
    ...(cardOf(situation, on)?.said ?? []),
    ...steps
      .filter(({ state }) => state !== 'done')
      .flatMap((step) => [
        stepDetail(step, situation.kind, plan),
        ...stepHow(step.id, situation, plan),
      ]),
    ...(plan.turned ? [] : [nextCycleText(plan) ?? '']),
    ...(Object.keys(dates) as DateId[]).flatMap((id) => {
      const isGone = lastDayOf(dates[id]!) < on
      return [dateMeaning(id, isGone), dateNote(id, isGone) ?? '']
    }),
    ...checks.map((check) => todoText(check) ?? ''),
    ...offersOf(plan, situation, on, [])
      .filter(({ state }) => state !== 'past')
      .map(({ day, name }) => `最晚${say(day)}${name}`),
  ]
}

const say = (day: DayText) =>
  `${day.slice(0, 4)}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`

const DAY = /(\d{4})年(\d{1,2})月(\d{1,2})日(?:（周.）)?/g
const BEFORE = /(最晚|最迟|建议|别拖过|拖过)(在)?$/
const AFTER = /^(前|以前|之前|起可以|起才能|起又可以|就去)/

/** A day with the words that make it something to do, where it has gone. */
function gone(text: string, on: DayText): boolean {
  return [...text.matchAll(DAY)].some((found) => {
    const [whole, year, month, day] = found
    const named = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
    const isTask =
      BEFORE.test(text.slice(0, found.index)) || AFTER.test(text.slice(found.index + whole.length))
    return isTask && named < on
  })
}

test('the test sees a day that has gone', () => {
  expect(gone('最晚2026年12月1日（周二）', '2026-12-02')).toBe(true)
  expect(gone('最晚2026年12月1日（周二）', '2026-12-01')).toBe(false)
  expect(gone('2026年12月1日（周二）以前办好签注', '2026-12-02')).toBe(true)
  expect(gone('居住证到2026年12月1日（周二）', '2026-12-02')).toBe(false)
})

const CASES = (['renewal', 'first'] as const).flatMap((kind) =>
  STORIES.flatMap((permit) => SETS.map((changes) => ({ kind, permit, changes }))),
)

// A step that shares nothing with the number of sets, so that each of them is among the few.
test.each(someOf(CASES, 5))('$kind, $permit, $changes', ({ kind, permit, changes }) => {
  const found = daysFor(permit).flatMap((on) => {
    const own = { expiresOn, ...knownOn(permit, on) }
    const situation: Situation = {
      kind,
      changes,
      unchanged: changes.length === 0,
      permit: own,
      movedOn,
    }
    return saidOn(situation, on).flatMap((text) => (gone(text, on) ? [`${on}: ${text}`] : []))
  })
  expect(found.slice(0, 3)).toEqual([])
})
