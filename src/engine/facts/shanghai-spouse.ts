import { type Day, type DayText, NO_DAY, toDay, writeDay, yearsEarlier } from '../time'
import { knownBirthday } from './birthday'
import type { Fact } from './fact'
import { orNone, record, someDay } from './shape'

/** What an unknown marriage may still turn out to be; the product's bound, not the scheme's. */
const YEARS = 40

/** 配偶为本市户籍: since when one is married to them. */
export const shanghaiSpouse: Fact<'none' | { marriedOn: DayText }, Day | undefined> = {
  shape: orNone(record<{ marriedOn: DayText }>({ marriedOn: someDay })),
  none: 'none',
  complete(given, filling) {
    if (given === 'none') return undefined
    if (given !== 'unknown') return toDay(given.marriedOn)
    return filling.as === 'highest' ? yearsEarlier(filling.on, YEARS) : undefined
  },
  check(given, path, report, { birthday }) {
    if (given === 'none') return
    const born = knownBirthday(birthday) ?? NO_DAY
    if (toDay(given.marriedOn) <= born) {
      report(`${path}.marriedOn`, 'before-birth', { birthday: writeDay(born) })
    }
  },
}
