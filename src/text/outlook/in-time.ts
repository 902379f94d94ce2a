import {
  currentPermit,
  FILING,
  isFirstTime,
  policyOn,
  rulesOn,
  type DayText,
  type InTime,
  type MonthText,
  type Situation,
} from '@/engine'

import { showDay, sinceDay } from '../time'
import { AS_READ, OTHER_READING } from '../points'
import { lapseText } from './lapse'

/** When the points are there, and whether on the day that a school named. */
export interface PointsReady {
  /** from when they can be filed with; null where ten years do not bring them */
  reached: DayText | null
  held: boolean
  /** a new degree has to be verified before */
  verifies?: boolean | undefined
  /** the month from which too few months of insurance are paid for to apply */
  lapses?: MonthText | undefined
}

export interface InTimeWords {
  word: string
  tone: 'good' | 'warn' | 'bad'
  sentence: string
}

/**
 * Whether the points stand by the day that a school named, in one word and one sentence.
 * @param found undefined where there is nothing to hold the day against
 * @param isChosen whether another day was put in the place of today
 */
export function inTimeText(
  found: InTime | undefined,
  { reached, verifies, lapses }: PointsReady,
  neededBy: DayText,
  today: DayText,
  isChosen = false,
): InTimeWords {
  if (neededBy < today) {
    return { word: '这一天已经过了', tone: 'warn', sentence: '问清新的日子，改一下。' }
  }
  if (found === undefined || reached === null) {
    return { word: '照这样赶不上', tone: 'bad', sentence: '分数到不了，等下去没有用。' }
  }
  const { from, to } = found.stands
  const isInTime = found.verdict === 'before' || found.verdict === 'tight'
  if (isInTime && lapses !== undefined && from >= lapses) {
    const { table, covered } = policyOn(today)
    const sentence = `${lapseText(lapses, table ?? policyOn(covered.to).table!)}。`
    return { word: '社保停了，那时办不了', tone: 'bad', sentence }
  }
  const isAssumed = policyOn(reached > today ? reached : today).table === undefined
  const enoughOn = verifies ? verifiedText(reached, today) : `${sinceDay(reached)}才够分`
  const since = isAssumed ? `${enoughOn}（${RULES_STAY}）` : enoughOn
  const enough = reached > today ? `${since}，` : isAssumed ? `${RULES_STAY}，` : ''
  const decided = `${enough}手续最快${showDay(from)}，照已知的等待约${showDay(to)}前核定（材料审核时间没算）`
  switch (found.verdict) {
    case 'before':
      return to === today
        ? {
            word: '来得及',
            tone: 'good',
            sentence: `按你记的日子，${isChosen ? '那天' : '现在'}该核定好了。`,
          }
        : { word: '按估计来得及', tone: 'good', sentence: `${decided}。` }
    case 'tight':
      return {
        word: '很紧',
        tone: 'warn',
        sentence: `${decided}，学校的日子在中间。`,
      }
    case 'late':
      return {
        word: '分够了，手续来不及',
        tone: 'bad',
        sentence: `${enough}核定最早也要${showDay(from)}。`,
      }
    case 'last-cycle':
      return {
        word: '看上一次的积分',
        tone: 'warn',
        sentence: `新的一次最早${showDay(from)}核定。居住证那天还没到期：上一次核定的积分够的话，到那天还算数。`,
      }
    case 'after':
      return { word: '来不及', tone: 'bad', sentence: `${since}。` }
    case 'not-held':
      return { word: '那时又不够了', tone: 'bad', sentence: '分数够过，但撑不到那一天。' }
  }
}

/**
 * The same by both readings of a clause: one word where they agree, else that of the reading in use, called so, and the
 * other beside it.
 */
export function inTimeByBoth(own: InTimeWords, other: InTimeWords | undefined): InTimeWords {
  if (other === undefined || (other.word === own.word && other.sentence === own.sentence))
    return own
  return {
    word: own.word === other.word ? own.word : `${AS_READ}${own.word}`,
    tone: own.tone === other.tone ? own.tone : 'warn',
    sentence: `${own.sentence}${OTHER_READING}：${other.word}，${other.sentence}`,
  }
}

/** The word alone, by both readings where they differ. */
export const inTimeWord = ({ word }: InTimeWords, other: InTimeWords | undefined): string =>
  other === undefined || other.word === word
    ? word
    : `${AS_READ}${word}，${OTHER_READING}${other.word}`

const RULES_STAY = '规则假定不变'

/** The months by the rules of the day that is asked about, as the outlook counts them. */
const verifiedText = (from: DayText, on: DayText): string =>
  `学历要先验证，约${rulesOn(on).educationCheck.months}个月（一篇文章的说法），${sinceDay(from)}起才能拿它办`

/** Which waits are counted, what is assumed, and which wait nobody knows. */
export function waitsText(situation: Pick<Situation, 'kind' | 'permit' | 'neededBy'>): string {
  const { kind, neededBy = '' } = situation
  const permit = currentPermit(situation)
  const renews = !isFirstTime(kind) || (permit !== undefined && neededBy > permit.expiresOn)
  const endorsed = renews ? `签注后满${FILING.waitDays}个工作日，` : ''
  const assumed =
    permit !== undefined
      ? '积分和居住证一起到期。学校的日子在那以后，就看到期时那次续办。'
      : renews
        ? '没填居住证到期日，当作马上能签注。'
        : kind === 'permit'
          ? '办居住证要多久，没算进去。'
          : ''
  return `算进去的等待：${endorsed}审核属实后最多${FILING.decisionDays}个工作日核定。${assumed}材料审核要几天，未见官方说明，没算进去。`
}

/** Said where the day is held against the waits alone. */
export const ONLY_WAITS = '这里只看手续来不来得及，分数够不够看“积分”。'
