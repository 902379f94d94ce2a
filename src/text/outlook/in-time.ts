import {
  ASK_EVERY,
  daysBetween,
  monthOfText,
  policyOn,
  rulesOn,
  type DayText,
  type InTime,
  type MonthText,
} from '@/engine'

import { showDay, showDayAfter, showMonth, sinceDay } from '../time'
import { AS_READ, OTHER_READING } from '../points'
import { awayText, NOTICE_TO_SCHOOL } from '../renewal'
import { lapseText } from './lapse'
import { ADJUST, UNCOUNTED } from './waits'

/** When the points are there, and whether on the day that a school named. */
export interface PointsReady {
  /** from when they can be filed with; null where ten years do not bring them */
  reached: DayText | null
  held: boolean
  /** it rests on when something is done: its month is said, not its day */
  estimated?: boolean | undefined
  /** nothing is done for it */
  alone?: boolean | undefined
  /** a new degree has to be verified before */
  verifies?: boolean | undefined
  /** the total on the day that the school named, which hangs on what is not known yet */
  then?: { low: number; high: number } | undefined
  /** the month from which too few months of insurance are paid for to apply */
  lapses?: MonthText | undefined
}

export interface InTimeWords {
  word: string
  /** plain: it hangs on what this tool does not know */
  tone: 'good' | 'warn' | 'bad' | 'plain'
  sentence: string
  /** the sentence says the waits alone, which a card may have said */
  isWaits?: boolean
}

/**
 * Whether the points stand by the day that a school named, in one word and one sentence.
 * @param found undefined where there is nothing to hold the day against
 * @param isChosen whether another day was put in the place of today
 */
export function inTimeText(
  found: InTime | undefined,
  ready: PointsReady,
  neededBy: DayText,
  today: DayText,
): InTimeWords {
  if (neededBy < today) {
    return { word: '这一天已经过了', tone: 'warn', sentence: '问清新的日子，改一下。' }
  }
  const { reached, lapses } = ready
  const threshold = thresholdOn(today)
  if (found?.verdict === 'last-cycle') {
    return {
      word: `《积分通知单》上到${threshold}分就行`,
      tone: 'plain',
      sentence: `那天上次核定的积分和居住证都没到期。上次不到${threshold}分的，不够。`,
    }
  }
  const isEnough = reached !== null && reached <= today
  if (found?.verdict === 'stands') return standsText(found, isEnough, threshold)
  if (found === undefined || reached === null) {
    return { word: '照这样赶不上', tone: 'bad', sentence: '分数到不了，等也没用。' }
  }
  if (found.verdict === 'adjust') {
    const until = `${showDay(neededBy)}前要调整好`
    return isEnough
      ? { word: ADJUST_NOW, tone: 'warn', sentence: `${until}，现在就找单位人事。${ADJUST}` }
      : {
          word: '分数赶得上，要先调整',
          tone: 'warn',
          sentence: `${enoughText(ready, reached, today)}，${until}。${ADJUST}`,
        }
  }
  const { from } = found.stands
  const isInTime = found.verdict === 'before' || found.verdict === 'tight'
  if (isInTime && lapses !== undefined && from >= lapses) {
    const sentence = `${lapseText(lapses, tableOn(today))}。`
    return { word: '社保停了，那时办不了', tone: 'bad', sentence }
  }
  const isAssumed = policyOn(reached > today ? reached : today).table === undefined
  const enoughOn = enoughText(ready, reached, today)
  const since = isAssumed ? `${enoughOn}（${RULES_STAY}）` : enoughOn
  const enough = reached > today ? `${since}，` : isAssumed ? `${RULES_STAY}，` : ''
  const show = ready.estimated ? (day: DayText) => showMonth(monthOfText(day)) : showDay
  switch (found.verdict) {
    case 'before':
      return {
        ...hopeText(found, reached, neededBy, today),
        sentence: `${enough}${inTimeHow(found, neededBy, today, show)}`,
        isWaits: enough === '',
      }
    case 'tight':
      return {
        word: found.isReturned ? RETURNED : '说不准',
        tone: 'warn',
        sentence: `${enough}${unsureHow(found, reached, neededBy, today)}`,
        isWaits: enough === '',
      }
    case 'late':
      return {
        word: '分够了，手续来不及',
        tone: 'bad',
        sentence: `${enough}核定最早也要${show(from)}。`,
      }
    case 'after':
      return { word: '来不及', tone: 'bad', sentence: `${since}。` }
    case 'not-held':
      return { word: '那时又不够了', tone: 'bad', sentence: '分数够过，撑不到那天。' }
  }
}

type Waited = Extract<InTime, { stands: unknown }>

const RETURNED = '要看哪天补好'

/**
 * In time by the waits that are known. How long the office verifies nobody says: as long as that is to come, nothing is
 * good, and it grows late when the first day to ask how far the office is would come after the last day for it.
 */
function hopeText(
  { isReturned, verifyBy, stands, renews }: Waited,
  reached: DayText,
  neededBy: DayText,
  today: DayText,
): Pick<InTimeWords, 'word' | 'tone'> {
  if (verifyBy === undefined) return { word: '来得及', tone: 'good' }
  if (isReturned) return { word: RETURNED, tone: 'warn' }
  const left =
    renews === undefined
      ? daysBetween(reached > today ? reached : today, verifyBy)
      : daysBetween(stands.to, neededBy)
  return { word: '审核不拖就来得及', tone: left > ASK_EVERY ? 'plain' : 'warn' }
}

const renewsText = ({ renews }: Waited): string =>
  renews === undefined ? '' : `积分和居住证一起到期：${showDay(renews.expires)}前还要续一次。`

/** What has come, or the day by which it has to; nothing that moves on with today. */
function inTimeHow(found: Waited, neededBy: DayText, today: DayText, show: typeof showDay): string {
  const { renews, filedOn, isReturned, verifyBy, dueOn, decidedOn, stands } = found
  if (decidedOn !== undefined) return `${showDay(decidedOn)}核定了。${NOTICE_TO_SCHOOL}`
  if (verifyBy === undefined) return `最晚${showDay(dueOn!)}核定。`
  if (renews !== undefined && renews.opens > today) {
    const { expires, opens } = renews
    return `${renewsText(found)}${showDayAfter(expires, opens)}一能签注就去，约${show(stands.to)}前核定。${UNCOUNTED}。`
  }
  const last = `${renewsText(found)}${lastText(verifyBy, neededBy)}`
  if (isReturned) return `${last}。`
  const steady = `${last}（${awayText(daysBetween(today, verifyBy))}）。${UNCOUNTED}`
  return filedOn === undefined
    ? `${steady}，尽早把材料交给单位。`
    : `${showDay(filedOn)}交的，${steady}。`
}

/** Why it hangs on how fast the office is. */
function unsureHow(found: Waited, reached: DayText, neededBy: DayText, today: DayText): string {
  const { verifyBy, dueOn } = found
  if (verifyBy === undefined) {
    const due = showDay(dueOn!)
    return dueOn! < today ? `最晚${due}该核定了，请人事去问。` : `最晚${due}核定，比学校的日子晚。`
  }
  const why = verifyBy < today ? '这一天过了' : reached > verifyBy ? '够分比这晚' : '手续未必这么快'
  return `${renewsText(found)}${lastText(verifyBy, neededBy)}，${why}。审核、核定快，才来得及。`
}

const lastText = (verifyBy: DayText, neededBy: DayText): string =>
  `要区里最迟${showDayAfter(neededBy, verifyBy)}审完`

/** What was decided last, at the threshold; it may go down between two renewals (A第十九条). */
function standsText(
  { until, unsure }: Extract<InTime, { verdict: 'stands' }>,
  isEnough: boolean,
  threshold: number,
): InTimeWords {
  const last = `管到${showDay(until)}`
  const filed = unsure ? '刚签注、积分还没续的，先把积分续好。' : ''
  return isEnough
    ? { word: `够，${last}`, tone: 'good', sentence: `上次核定的积分和居住证一起到期。${filed}` }
    : {
        word: `上次到了，${last}`,
        tone: 'warn',
        sentence: `照现在填的不到${threshold}分。分数下降的，人社部门会调整并告知。${filed}`,
      }
}

const ADJUST_NOW = '分数够了，要先调整'

/**
 * The same by both readings of a clause: said once where the word is the same, else that of the reading in use, called so,
 * and the other beside it.
 */
export function inTimeByBoth(own: InTimeWords, other: InTimeWords | undefined): InTimeWords {
  if (other === undefined || other.word === own.word) return own
  return {
    word: `${AS_READ}${own.word}`,
    tone: 'warn',
    sentence: `${own.sentence}${OTHER_READING}：${other.word}，${other.sentence}`,
  }
}

/** The word alone, by both readings where they differ. */
export const inTimeWord = ({ word }: InTimeWords, other: InTimeWords | undefined): string =>
  other === undefined || other.word === word
    ? word
    : `${AS_READ}${word}，${OTHER_READING}${other.word}`

/** Where nobody has said what was decided last: what becomes of who was below the threshold then. */
export const ifBelow = (word: string, today: DayText): string =>
  `上次没到${thresholdOn(today)}分的，${word}`

const RULES_STAY = '规则假定不变'

/** The months by the rules of the day that is asked about, as the outlook counts them. */
function enoughText({ alone, estimated, verifies }: PointsReady, from: DayText, on: DayText) {
  const since = estimated ? `约${showMonth(monthOfText(from))}` : sinceDay(from)
  return verifies
    ? `学历要先验证，约${rulesOn(on).educationCheck.months}个月（一篇文章的说法），${since}起才能拿它办`
    : `${alone ? '什么都不改的话，' : ''}${since}才够分`
}

/** The threshold of a day, or the last that is known. */
export const thresholdOn = (day: DayText): number => tableOn(day).threshold

function tableOn(day: DayText) {
  const { table, covered } = policyOn(day)
  return table ?? policyOn(covered.to).table!
}

/** The total on the day that a school named, by both readings where they differ. */
export function thenText(
  neededBy: DayText,
  own: PointsReady['then'],
  other: PointsReady['then'],
): string {
  if (own === undefined) return ''
  const said = showRange(own)
  const otherwise =
    other === undefined || showRange(other) === said
      ? ''
      : `（${OTHER_READING}${showRange(other)}分）`
  return `${showDayAfter(neededBy, neededBy)}那天${said}分${otherwise}。`
}

const showRange = ({ low, high }: NonNullable<PointsReady['then']>): string =>
  low === high ? `${low}` : `${low}～${high}`
