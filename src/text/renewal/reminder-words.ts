import type { DayText } from '@/engine'

import { showDay } from '../time'
import { holidaysLacking } from './dates'
import { HOUR } from './remind-page'
import { ALSO_ADDRESS, type ReminderId, REMINDERS } from './reminders'
import { PLACE_NAMES } from './steps'

/** Why the day of a reminder may still move. */
export type Doubt = 'not-published' | 'expected' | 'holidays-open' | 'maybe-closed'

const DOUBTS: Record<Doubt, (day: DayText) => string> = {
  'not-published': (day) => `${holidaysLacking(day)}，这是最早可能的一天，真正的日子可能晚一些。`,
  'holidays-open': (day) => `${holidaysLacking(day)}，这天可能不上班，能早就早。`,
  'maybe-closed': (day) => `${holidaysLacking(day)}，这天不上班的，上班了再问。`,
  expected: () => '这是按时签注后预计的日子，以新证上的有效期为准。',
}

const ESTIMATE = '日期是按公开规定估算的，以受理部门为准。（积分本提醒）'

/** Whether something is the name of a reminder; an older version may have written another. */
export const isReminder = (id: string): id is ReminderId => Object.keys(REMINDERS).includes(id)

/** A reminder on its day, and what is still open about it. */
export interface Reminded {
  id: ReminderId
  day: DayText
  doubt?: Doubt | undefined
  /** the new address is seen to on the same trip */
  withAddress?: boolean
}

/** What a reminder is called on the page, and what the person should know before adding it. */
export const reminderWords = ({
  id,
  day,
  doubt,
  withAddress,
}: Reminded): { name: string; remark?: string | undefined } => ({
  name: `${REMINDERS[id].name}${withAddress ? `，${ALSO_ADDRESS.name}` : ''}`,
  remark: doubt && DOUBTS[doubt](day),
})

/**
 * What stands in the phone's calendar: what to do and where. Others may see that calendar, so it names no profile,
 * no score and nothing else of the person.
 */
export function calendarWords({ id, day, doubt, withAddress }: Reminded): {
  title: string
  notes: string
} {
  const { where, unsure, ...known } = REMINDERS[id]
  const { title, todo } = (doubt === 'not-published' ? unsure : undefined) ?? known
  const places = where.map((place) => PLACE_NAMES[place]).join('；或者')
  const also = withAddress ? ALSO_ADDRESS.todo : ''
  const notes = [todo, also, `去哪里：${places}。`, doubt && DOUBTS[doubt](day), ESTIMATE]
  return {
    title: withAddress ? ALSO_ADDRESS.title : title,
    notes: notes.filter(Boolean).join('\n'),
  }
}

/** The same as a text to copy, for a calendar or a note of one's own. */
export const reminderText = (day: DayText, title: string, notes: string): string =>
  `${showDay(day)} ${HOUR}\n${title}\n${notes}`
