import Taro from '@tarojs/taro'

import { type AddAll, onceOnly } from './calendar-once'

const SECOND = 1000

/**
 * Puts one event with an alarm at its start into the phone's calendar. Call it in a tap only, before any
 * await: WeChat refuses it elsewhere. Never throws. 'refused' is any failure (permission, privacy guide,
 * cancelled, a day that does not exist), 'absent' a base library before 2.15.0, 'past' a start that is not
 * ahead of `now`; on all of these the page shows the text so that it can be copied.
 * @param now milliseconds since 1970; the phone's clock unless given
 */
export const addToCalendar = onceOnly(async ({ title, notes }, start) => {
  if (!Taro.canIUse('addPhoneCalendar')) return 'absent'
  await Taro.addPhoneCalendar({
    title,
    description: notes,
    startTime: start / SECOND,
    alarm: true,
    alarmOffset: 0,
  })
  return 'added'
})

/** WeChat takes one event a tap. */
export const addAllToCalendar: AddAll | undefined = undefined
