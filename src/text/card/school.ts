import type { DayText } from '@/engine'

import type { InTimeWords, PointsReady } from '../outlook'
import { OTHER_READING, totalText } from '../points'
import { showDay } from '../time'
import type { Card, CardBlock } from './card'

const TITLE = '学校要求的日子'
const QUESTION = '赶不赶得上'
const BY_PLAN = '照选的办法，'
const POINTS_THEN = '那天的分数（什么都不改）'
const RULES_STAY = '规则假定不变'

type Then = NonNullable<PointsReady['then']>

/** What is told of the day that a school named. */
export interface SchoolOf {
  neededBy: DayText
  /** whether the points stand by then, by both readings where they differ */
  words: Pick<InTimeWords, 'word' | 'sentence'>
  /** the word for one line */
  short: string
  /** the words are those of the way that was chosen */
  isPlanned: boolean
  /** the total on that day with nothing done */
  then: Then
  /** the same by the other reading, where that is another */
  other: Then | undefined
  /** that day lies past the rules that are known */
  isAssumed: boolean
}

/** The school's day under a total, in one line where the card is low. */
export function schoolBlock(school: SchoolOf): CardBlock {
  const { neededBy, short, isPlanned, then } = school
  const verdict = `${isPlanned ? BY_PLAN : ''}${short}`
  return {
    title: TITLE,
    aside: showDay(neededBy),
    rows: rowsOf(school),
    short: `学校要的${showDay(neededBy)}：${verdict}；${isPlanned ? '什么都不改，' : ''}那天${totalText(then)}分`,
  }
}

/** The same as all that a card says. */
export const schoolAlone = (school: SchoolOf): Pick<Card, 'title' | 'notes' | 'blocks'> => ({
  title: `学校要的${showDay(school.neededBy)}`,
  notes: [],
  blocks: [{ title: QUESTION, rows: rowsOf(school) }],
})

function rowsOf({ words, isPlanned, then, other, isAssumed }: SchoolOf): CardBlock['rows'] {
  const doubts = [
    ...(other === undefined ? [] : [`${OTHER_READING}是${totalText(other)}分`]),
    ...(isAssumed ? [RULES_STAY] : []),
  ]
  return [
    { name: `${isPlanned ? BY_PLAN : ''}${words.word}`, detail: words.sentence },
    {
      name: POINTS_THEN,
      value: `${totalText(then)}分`,
      ...(doubts.length === 0 ? {} : { detail: doubts.join('，') }),
    },
  ]
}
