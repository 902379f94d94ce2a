import { EXAMPLE } from '@/text/profile/example'
import { AT_95, OUTLOOKS, phoneOf, RENEWALS, SPOUSE_132 } from '../weapp/people'

const LABELS = Array.from({ length: 19 }, (_, index) => `第${index + 1}份`)
/** The storage of each person that pages are looked at for; the last profile is in use. */
export const PEOPLE = {
  nobody: () => new Map<string, string>(),
  example: () => phoneOf({ label: EXAMPLE.label, ...EXAMPLE.content }),
  heavy: () =>
    phoneOf(...LABELS.map((label) => ({ label, facts: {} })), {
      ...RENEWALS.allChanged,
      label: '什么都填了的一份',
    }),
  tooEarly: () => phoneOf(RENEWALS.tooEarly),
  inWindow: () => phoneOf(RENEWALS.inWindow),
  late: () => phoneOf(RENEWALS.late),
  /** Over a New Year whose holidays are not published. */
  newYear: () =>
    phoneOf({
      label: '跨年',
      facts: {},
      situation: {
        kind: 'renewal',
        permit: { expiresOn: '2027-01-05', endorsedOn: '2026-12-30' },
        changes: ['title'],
      },
    }),
  filed: () => phoneOf(RENEWALS.filed),
  decided: () => phoneOf(RENEWALS.decided),
  first: () => phoneOf(RENEWALS.first),
  unpermitted: () =>
    phoneOf({
      label: '还没办证',
      facts: {},
      situation: {
        kind: 'permit',
        changes: [],
        registeredOn: '2026-05-20',
        dwelling: 'rented',
      },
    }),
  planned: () =>
    phoneOf({
      ...AT_95,
      situation: {
        kind: 'renewal',
        permit: { expiresOn: '2027-10-31' },
        changes: [],
        plan: {
          begun: '2026-11-01',
          actions: [{ id: 'pay-x08', months: 1, effort: 2 }],
        },
        neededBy: '2027-04-30',
      },
    }),
  /** Each with somebody to be compared with. */
  neverInsured: () => phoneOf(SPOUSE_132, OUTLOOKS.neverInsured),
  at95: () => phoneOf(SPOUSE_132, OUTLOOKS.neededSoon),
  manyPlans: () => phoneOf(SPOUSE_132, OUTLOOKS.manyPlans),
  losing: () => phoneOf(SPOUSE_132, OUTLOOKS.losing),
}

/** The id of the profile in use, 'none' where there is none. */
export const idIn = (storage: Map<string, string>): string =>
  [...storage.keys()]
    .filter((key) => key.startsWith('p.'))
    .at(-1)
    ?.split('.')[1] ?? 'none'
