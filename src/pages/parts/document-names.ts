import { DOCUMENTS, type DayText } from '@/engine'
import { showDay } from '@/text/dates'

/** A paper's title with its number. */
export function fullName(id: string): string {
  const found = DOCUMENTS.find((one) => one.id === id)
  if (found === undefined) return id
  return found.number === undefined ? found.title : `${found.title}（${found.number}）`
}

/** A paper's number, or its title where it has none. */
export function shortName(id: string): string {
  const found = DOCUMENTS.find((one) => one.id === id)
  return found?.number ?? found?.title ?? id
}

/** From which day to which day. */
export const validity = (from: DayText, to: DayText | undefined): string =>
  to === undefined ? `${showDay(from)}起` : `${showDay(from)}到${showDay(to)}`
