import type { OrUnknown } from '../scheme'
import { type Fact, settled } from './fact'
import { answer, orNone, record } from './shape'

export interface ShortageMajor {
  inCatalogue: OrUnknown<boolean>
  matchesJob: OrUnknown<boolean>
}

/** 紧缺急需专业 */
export const shortageMajor: Fact<'none' | ShortageMajor, boolean> = {
  shape: orNone(record<ShortageMajor>({ inCatalogue: answer, matchesJob: answer })),
  none: 'none',
  complete(given, filling) {
    if (given === 'none') return false
    if (given === 'unknown') return settled(given, filling)
    return settled(given.inCatalogue, filling) && settled(given.matchesJob, filling)
  },
}
