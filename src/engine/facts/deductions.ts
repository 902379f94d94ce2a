import { type Day, type DayText, toDay } from '../time'
import { LIMITS, type OrUnknown } from '../scheme'
import type { Fact } from './fact'
import { answer, list, orUnknown, record, someDay } from './shape'

export interface Deductions {
  falseMaterial: OrUnknown<DayText[]>
  detention: OrUnknown<DayText[]>
  crime: OrUnknown<DayText[]>
  seriousCrime: OrUnknown<boolean>
}

export interface Records {
  falseMaterial: readonly Day[]
  detention: readonly Day[]
  crime: readonly Day[]
  serious: boolean
}

export const records = orUnknown(list(someDay, LIMITS.records))

/** 减分 and 一票否决. An open list of records is one record of the day at the low end, none otherwise. */
export const deductions: Fact<Deductions, Records> = {
  shape: orUnknown(
    record<Deductions>({
      falseMaterial: records,
      detention: records,
      crime: records,
      seriousCrime: answer,
    }),
  ),
  none: { falseMaterial: [], detention: [], crime: [], seriousCrime: false },
  complete(given, filling) {
    const days = (kind: 'falseMaterial' | 'detention' | 'crime'): readonly Day[] => {
      const list = given === 'unknown' ? given : given[kind]
      if (list !== 'unknown') return list.map(toDay)
      return filling.as === 'lowest' ? [filling.on] : []
    }
    const serious = given === 'unknown' ? given : given.seriousCrime
    return {
      falseMaterial: days('falseMaterial'),
      detention: days('detention'),
      crime: days('crime'),
      serious: serious === 'unknown' ? filling.as === 'lowest' : serious,
    }
  },
}
