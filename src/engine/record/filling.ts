import type { Filling } from '../facts'
import type { InsuredMonths } from './insured-months'

/** Insured months that are listed one by one: the same for every day, so they are indexed once for both ends. */
export interface Listed {
  lowest: InsuredMonths
  highest: InsuredMonths
}

/** How open facts are filled, with the months that are listed. */
export type LedgerFilling = Filling & { listed: Listed | undefined }
