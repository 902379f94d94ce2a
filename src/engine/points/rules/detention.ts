import { deduction } from './deduction'

/** 行政拘留记录: article 8(二). Conflict 17: a third party takes off more. */
export const detention = deduction('detention', 'detention', (count, { otherReadings }) => [
  { id: '17', worth: 0 - count * otherReadings.detentionPerRecord },
])
