import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { DayText } from '@/engine'
import { isPlausible, onMidnight, todayInShanghai } from '@/platform'
import { pageState } from '@/store'

/** The day that scores are worked out for: today in Shanghai unless the person chose another. */
const currentDay = (): DayText => pageState.getState().day ?? todayInShanghai()

/** Whether it is a chosen day and not today. */
export const isChosen = (): boolean => pageState.getState().day !== undefined

/** The day of a page, looked up again each time the page is shown (the day is changed elsewhere) and at midnight. */
export function useDay(): DayText {
  const [day, setDay] = useState(currentDay)
  const look = () => setDay(currentDay())
  useDidShow(look)
  useEffect(() => onMidnight(look), [])
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
