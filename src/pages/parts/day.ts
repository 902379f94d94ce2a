import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { DayText } from '@/engine'
import { todayInShanghai } from '@/platform'

/** The day that the person put in the place of today, for as long as the app is open. */
let chosen: DayText | undefined

/** The day that scores are worked out for: today in Shanghai unless the person chose another. */
const currentDay = (): DayText => chosen ?? todayInShanghai()

/** Whether it is a chosen day and not today. */
export const isChosen = (): boolean => chosen !== undefined

/** Puts another day in the place of today; undefined goes back to today. */
export function chooseDay(day: DayText | undefined): void {
  chosen = day
}

/** The day of a page, looked up again each time the page is shown (midnight passes, the day is changed elsewhere). */
export function useDay(): DayText {
  const [day, setDay] = useState(currentDay)
  useDidShow(() => setDay(currentDay()))
  return day
}
