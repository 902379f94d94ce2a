import type { Deductions } from '@/engine'

import { links } from '../../shared/links'
import { type Address, withFrom } from './address'

/** The kinds that have days. */
export type DatedKind = Exclude<keyof Deductions, 'seriousCrime'>

export const CLEAN: Deductions = {
  falseMaterial: [],
  detention: [],
  crime: [],
  seriousCrime: false,
}

/** Something is there, and nobody has said yet which. */
export const OPEN: Deductions = {
  falseMaterial: 'unknown',
  detention: 'unknown',
  crime: 'unknown',
  seriousCrime: 'unknown',
}

/** The kinds of records and their words in an address. */
export const KINDS: readonly { kind: keyof Deductions; part: string }[] = [
  { kind: 'falseMaterial', part: 'false-material' },
  { kind: 'detention', part: 'detention' },
  { kind: 'crime', part: 'crime' },
  { kind: 'seriousCrime', part: 'serious-crime' },
]

/** No record of any kind. */
export const isClean = ({ falseMaterial, detention, crime, seriousCrime }: Deductions): boolean =>
  [falseMaterial, detention, crime].every((dates) => dates !== 'unknown' && dates.length === 0) &&
  seriousCrime === false

/** Back to the list of kinds, which goes on to where it was opened from. */
export const deductionsLink = (from: Address['from']): string =>
  withFrom(links.question('deductions'), from)
