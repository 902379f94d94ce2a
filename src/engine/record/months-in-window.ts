import type { Facts } from '../facts'
import { PROFILE_SCHEMA } from '../profile'
import type { DayText } from '../time'
import { prepare } from './prepare'
import { type WindowCount, windows } from './windows'

/**
 * The months of a record alone in one of the scheme's windows.
 * @returns undefined where the day's rules are not known
 */
export function monthsInWindow(
  insurance: Facts['insurance'],
  id: WindowCount['id'],
  day: DayText,
): WindowCount | undefined {
  const prepared = prepare({
    schema: PROFILE_SCHEMA,
    id: 'record',
    label: '',
    facts: { insurance },
    situation: { changes: [] },
    progress: {},
  })
  return windows(prepared, day).find((window) => window.id === id)
}
