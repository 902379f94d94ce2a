import { type Month, toMonth } from '../time'
import { EVER, type Fact, settled } from './fact'
import { answer, someMonth } from './shape'

/** 全日制应届毕业生: the last month that counts, far ahead where none is given. */
export const freshGraduate = {
  shape: answer,
  none: false,
  beside: { freshGraduateUntil: someMonth },
  complete(given, filling, { freshGraduateUntil: until }) {
    if (!settled(given, filling)) return undefined
    return until === undefined ? EVER : toMonth(until)
  },
} satisfies Fact<boolean, Month | undefined>
