import type { Permit, Situation } from './types'

/** The permit that an application goes by: none as long as one is still to be got, whatever an earlier one said. */
export const currentPermit = ({
  kind,
  permit,
}: Pick<Situation, 'kind' | 'permit'>): Permit | undefined =>
  kind === 'permit' ? undefined : permit
