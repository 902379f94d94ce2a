import { NO_FACTS, type Facts, type Situation } from '@/engine'

/** An invented person, close to the threshold, so that one can look around before answering anything. */
export const EXAMPLE: {
  label: string
  content: { facts: Facts; situation: Situation }
} = {
  label: '示例：小林（虚构）',
  content: {
    facts: {
      birthday: '1992-04-18',
      ...NO_FACTS,
      education: 'junior-college',
      // Worth less than the diploma: shows that only one of the two counts.
      qualifications: [
        {
          level: 'skill-4',
          gainedInShanghai: true,
          matchesJob: true,
          needsRegistration: false,
          registered: false,
        },
      ],
      // The first months at the lowest base: they count for years and not for the base.
      insurance: {
        spans: [
          { from: '2022-03', to: '2022-12', base: 'floor' },
          { from: '2023-01', base: 'x08' },
        ],
      },
    },
    situation: { kind: 'renewal', permit: { expiresOn: '2027-10-31' }, changes: [] },
  },
}
