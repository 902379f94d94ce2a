import type { DateId } from '../../scheme'
import type { DateBasis } from '../entries'

export const DATE_BASES: Readonly<Record<DateId, DateBasis>> = {
  windowOpens: { clause: 'D10', conflicts: [] },
  expires: { clause: 'D10', conflicts: ['5'] },
  lastContinuous: { clause: 'S-years', conflicts: ['1', '24'] },
  restartsFrom: { clause: 'S-years', conflicts: ['2', '24'] },
  day90: { clause: 'S-90', conflicts: ['3'] },
  earliestFiling: { clause: 'S-wait', conflicts: ['6'] },
  adviseFiling: { clause: 'S-advise', conflicts: ['6'] },
  filingCaution: { clause: 'S-60', conflicts: ['4', '5'] },
  decisionBy: { clause: 'A17', conflicts: ['23'] },
  reportMove: { clause: 'E-address', conflicts: [] },
}
