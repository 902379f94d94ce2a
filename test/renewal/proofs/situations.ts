/** Every situation there is, looked at on days that differ. */
import type { Change, Permit, Situation } from '@/engine'

export const CHANGES: readonly Change[] = [
  'employer',
  'address',
  'education',
  'title',
  'marriage',
  'spouse',
  'child',
]

/** The 128 sets of changes. */
export const SETS: readonly Change[][] = Array.from({ length: 128 }, (_, bits) =>
  CHANGES.filter((_change, index) => (bits & (1 << index)) !== 0),
)

const expiresOn = '2026-12-01'
const endorsed = { expiresOn, endorsedOn: '2026-11-02' }
const filed = { ...endorsed, pointsFiledOn: '2026-11-06' }
const verified = { ...filed, verifiedOn: '2026-11-12' }

/** Where one may stand: what the permit says, and the day. */
export const STANDS: readonly {
  name: string
  permit?: Permit
  stepsDone?: Situation['stepsDone']
  on: string
}[] = [
  { name: 'no permit', on: '2026-11-22' },
  { name: 'too early', permit: { expiresOn }, on: '2026-10-31' },
  { name: 'open', permit: { expiresOn }, on: '2026-11-01' },
  { name: 'late, day 60', permit: { expiresOn }, on: '2027-01-30' },
  { name: 'late, day 61', permit: { expiresOn }, on: '2027-01-31' },
  { name: 'late, day 91', permit: { expiresOn }, on: '2027-03-02' },
  { name: 'endorsed, too soon to file', permit: endorsed, on: '2026-11-05' },
  { name: 'endorsed', permit: endorsed, on: '2026-11-06' },
  {
    name: 'endorsed, open holidays',
    permit: { expiresOn, endorsedOn: '2026-12-30' },
    on: '2027-01-03',
  },
  { name: 'filed', permit: filed, on: '2026-11-10' },
  {
    name: 'ticked off out of order',
    permit: endorsed,
    stepsDone: { address: '2026-11-03', 'hand-over': '2026-11-10', receipt: '2026-11-11' },
    on: '2026-11-10',
  },
  { name: 'verified', permit: verified, on: '2026-11-12' },
  { name: 'decided', permit: { ...verified, decidedOn: '2026-11-30' }, on: '2026-11-30' },
]

const KINDS = ['renewal', 'first'] as const
// That it matches, and that one does not know, change nothing: one test says so instead of every look.
const ADDRESSES = [undefined, false] as const

export interface Look {
  name: string
  situation: Situation
  on: string
}

/** Every kind, set of changes, answer about the address, and stand. */
export const LOOKS: readonly Look[] = KINDS.flatMap((kind) =>
  SETS.flatMap((changes) =>
    STANDS.flatMap(({ name, permit, stepsDone, on }) =>
      (permit === undefined ? [undefined] : ADDRESSES).map((addressMatches) => ({
        name: `${kind}, ${changes.join('+')}, ${name}, address ${addressMatches}`,
        situation: {
          kind,
          ...(permit && {
            permit: { ...permit, ...(addressMatches !== undefined && { addressMatches }) },
          }),
          changes,
          ...(changes.includes('address') && { movedOn: '2026-10-20' }),
          ...(stepsDone && { stepsDone }),
        },
        on,
      })),
    ),
  ),
)
