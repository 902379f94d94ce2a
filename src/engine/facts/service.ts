import { addMonths, type Month, monthOf, type MonthText, toMonth } from '../time'
import { EVER, type Fact } from './fact'
import { orNone, record, someMonth } from './shape'

/** The present spell of service; both months included. */
export interface Service {
  since: MonthText
  until?: MonthText
}

/** A spell of service; the months `since`–`until` are included, `until` is far ahead while it goes on. */
export interface Spell {
  since: Month
  until: Month
}

/** What an unknown spell may still turn out to be; the product's bound, not the scheme's. */
export const SERVICE_YEARS = 40

/** 特定的公共服务领域, 远郊重点区域: a spell of work there. */
export const service: Fact<'none' | Service, Spell | undefined> = {
  shape: orNone(record<Service>({ since: someMonth, until: someMonth }, ['until'])),
  none: 'none',
  complete(given, filling) {
    if (given === 'none') return undefined
    if (given === 'unknown') {
      return filling.as === 'highest'
        ? { since: addMonths(monthOf(filling.on), -SERVICE_YEARS * 12), until: EVER }
        : undefined
    }
    return spellOf(given)
  },
  check(given, path, report) {
    if (given === 'none') return
    const { since, until } = spellOf(given)
    if (until < since) report(`${path}.until`, 'reversed', { from: given.since })
  },
}

const spellOf = ({ since, until }: Service): Spell => ({
  since: toMonth(since),
  until: until === undefined ? EVER : toMonth(until),
})
