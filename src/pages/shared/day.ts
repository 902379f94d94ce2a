import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import type { DayText } from '@/engine'
import { isPlausible, todayInShanghai } from '@/platform'

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

/**
 * The day after which nothing has happened yet: today, whatever day was chosen to look at.
 * @param day the page's day, taken where the phone's clock is wrong
 */
export function latestDay(day: DayText): DayText {
  const today = todayInShanghai()
  return isPlausible(today) ? today : day
}
