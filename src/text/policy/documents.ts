import { listed } from '../common'
import { DOCUMENTS } from './document-list'
import type { SourceDocument } from './types'

/** A document by the id under which the data name it. */
export const documentOf = (id: string): SourceDocument => DOCUMENTS.find((one) => one.id === id)!

/** A document as it is cited: a regulation by its title in 《》, anything else by what it is. */
export function shortName(id: string): string {
  const { number, title } = documentOf(id)
  return number === undefined ? title : `《${title}》`
}

/** Documents by their short names, in one line. */
export const shortNames = (sources: readonly string[]): string => listed(sources.map(shortName))
