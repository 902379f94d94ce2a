import { prepare, type Prepared, type Readings } from '../record'
import type { Profile } from '../profile'

/** Past the rules that are known they are taken to go on, and so is the last average wage. */
export const prepareAhead = (profile: Profile, readings?: Readings): Prepared =>
  prepare(profile, { assume: 'rules-and-wage-continue', readings })
