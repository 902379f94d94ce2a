import type { Facts } from '../facts'
import { PROFILE_SCHEMA, type Profile } from '../profile'
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
  const prepared = prepare({ ...NOBODY, facts: { insurance } })
  return windows(prepared, day).find((window) => window.id === id)
}

// Stryker disable all: of a profile only the record is read here
const NOBODY: Omit<Profile, 'facts'> = {
  schema: PROFILE_SCHEMA,
  id: 'record',
  label: '',
  situation: { changes: [] },
  progress: {},
}
// Stryker restore all
