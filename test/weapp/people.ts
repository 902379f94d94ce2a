import type { Facts, Situation, Span } from '@/engine'
import { memoryStorage } from '../store/memory-storage'
import { startStore } from '../store/open-store'

/** 2026-11-23 in Shanghai, morning. */
export const NOW = Date.UTC(2026, 10, 23, 2)

/** The phone's storage of someone who has saved these profiles; the last one is in use. */
export function phoneOf(
  ...profiles: { label: string; facts: Facts; situation?: Situation }[]
): Map<string, string> {
  const storage = memoryStorage()
  const { session } = startStore(storage)
  for (const { label, facts, situation } of profiles) {
    const done = session.create(label, { facts, situation })
    if (!done.ok) throw new Error(`${label} cannot be stored: ${JSON.stringify(done)}`)
  }
  return storage.map
}

/** 30 years in 200 spans, each with another base and flag. */
export const LONG_LEDGER: Span[] = Array.from({ length: 200 }, (_, index) => {
  const month = (start: number) =>
    `${1993 + Math.floor(start / 12)}-${String((start % 12) + 1).padStart(2, '0')}`
  return {
    from: month(index * 2),
    to: month(index * 2 + 1),
    base: index % 7 === 0 ? 'unknown' : 5000 + index * 100,
    ...(index % 5 === 0 ? { backPaid: true } : {}),
    ...(index % 6 === 0 ? { otherEmployer: true } : {}),
    ...(index % 8 === 0 ? { taxMismatch: true } : {}),
  }
})

/** Everything that can be answered, and a lot of it: the most that a page has to draw. */
export const EVERYTHING: Facts = {
  birthday: '1976-02-29',
  education: 'master',
  singleCertificate: true,
  qualifications: (
    [
      'junior-title',
      'skill-5',
      'skill-4',
      'skill-3',
      'skill-2',
      'skill-1',
      'mid-title',
      'mid-equivalent',
      'senior-title',
    ] as const
  ).map((level, index) => ({
    level,
    gainedInShanghai: index % 2 === 0,
    matchesJob: index % 3 !== 0,
    needsRegistration: true,
    registered: index % 4 === 0 ? 'unknown' : false,
  })),
  insurance: { spans: LONG_LEDGER },
  shortageMajor: { inCatalogue: 'unknown', matchesJob: false },
  founder: 'unknown',
  intermediary: 'unknown',
  investment: { sharePercent: 33.33, averageTax: 1_234_567, averageLocalHires: 12.5 },
  publicService: { since: '2010-01', until: '2026-05' },
  suburb: { since: '2012-01' },
  freshGraduate: true,
  award: 'provincial',
  shanghaiSpouse: { marriedOn: '2004-02-29' },
  deductions: {
    falseMaterial: ['2020-01-01', '2025-02-03'],
    detention: Array.from({ length: 10 }, (_, index) => `20${10 + index}-05-06`),
    crime: 'unknown',
    seriousCrime: 'unknown',
  },
}
