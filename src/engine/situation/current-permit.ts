import type { DayText } from '../time'
import type { Permit, Situation } from './types'

/** The permit that an application goes by: none as long as one is still to be got, whatever an earlier one said. */
export const currentPermit = ({
  kind,
  permit,
}: Pick<Situation, 'kind' | 'permit'>): Permit | undefined =>
  kind === 'permit' ? undefined : permit

/** The day on which the permit ends as far as it is written down: once it is endorsed its new one, undefined until then. */
export function currentExpiry(situation: Pick<Situation, 'kind' | 'permit'>): DayText | undefined {
  const permit = currentPermit(situation)
  return permit?.endorsedOn === undefined ? permit?.expiresOn : permit.newExpiresOn
}
