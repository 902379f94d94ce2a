import type { Facts, PaperProgress, Profile, Situation, Span } from '@/engine'
import { open } from '@/store/envelope'
import { CHANGES } from '@/text/situation-topics'
import { PAPER_NAMES } from '@/text/papers'
import { memoryStorage } from '../store/memory-storage'
import { startStore } from '../store/open-store'

/** 2026-11-23 in Shanghai, morning. */
export const NOW = Date.UTC(2026, 10, 23, 2)

/** What somebody has saved. */
export interface Person {
  label: string
  facts: Facts
  situation?: Situation
  progress?: Profile['progress']
}

/** The phone's storage of someone who has saved these profiles; the last one is in use. */
export function phoneOf(...profiles: Person[]): Map<string, string> {
  const storage = memoryStorage()
  const { session } = startStore(storage)
  for (const { label, ...content } of profiles) {
    const done = session.create(label, content)
    if (!done.ok) throw new Error(`${label} cannot be stored: ${JSON.stringify(done)}`)
  }
  return storage.map
}

/** The one profile of a phone, as its storage holds it: the later of its two copies. */
export function storedProfile(entries: ReadonlyMap<string, unknown>): Profile {
  const [latest] = Array.from(entries)
    .filter(([key]) => key.startsWith('p.'))
    .map(([, text]) => open(String(text)))
    .flatMap((one) => (one.state === 'ok' ? [one] : []))
    .sort((one, other) => other.seq - one.seq)
  if (latest === undefined) throw new Error('no profile is stored')
  return latest.body as Profile
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

const STATUSES: readonly (PaperProgress | undefined)[] = [
  'done',
  'todo',
  'doing',
  'not-needed',
  undefined,
]

/** Every paper in one of the five states, each state many times. */
const EVERY_STATUS: Profile['progress'] = Object.fromEntries(
  Object.keys(PAPER_NAMES).flatMap((id, index) => {
    const status = STATUSES[index % STATUSES.length]
    return status === undefined ? [] : [[id, status]]
  }),
)

const renewalOf = (label: string, permit: Situation['permit']): Person => ({
  label,
  facts: { birthday: '1990-05-01', education: 'bachelor-with-degree' },
  situation: { kind: 'renewal', permit, changes: [] },
})

/** People at each point of a renewal, as of `NOW`. */
export const RENEWALS = {
  tooEarly: renewalOf('还早', { expiresOn: '2027-05-10' }),
  inWindow: renewalOf('可签注', { expiresOn: '2026-12-10' }),
  /** day 45 after the expiry */
  late: renewalOf('逾期', { expiresOn: '2026-10-09' }),
  /** on a Friday; filing opens on the day after the third full working day */
  endorsed: renewalOf('签注了', { expiresOn: '2026-12-10', endorsedOn: '2026-11-20' }),
  filed: renewalOf('提交了', {
    expiresOn: '2026-12-10',
    endorsedOn: '2026-11-12',
    newExpiresOn: '2027-12-10',
    pointsFiledOn: '2026-11-18',
    verifiedOn: '2026-11-20',
  }),
  decided: renewalOf('核定了', {
    expiresOn: '2026-11-10',
    endorsedOn: '2026-10-15',
    newExpiresOn: '2027-11-10',
    pointsFiledOn: '2026-10-21',
    verifiedOn: '2026-10-26',
    decidedOn: '2026-11-16',
  }),
  /** all seven changes, everything else that can be said, and papers in every state */
  allChanged: {
    label: '全变了',
    facts: EVERYTHING,
    situation: {
      kind: 'renewal',
      permit: { expiresOn: '2026-12-10', endorsedOn: '2026-11-13', addressMatches: false },
      changes: CHANGES.map(({ id }) => id),
      contract: { from: '2026-09-01', until: '2027-01-10', employerMatchesSystem: false },
      tax: { zeroReport: true, twoEmployers: 'unknown' },
      job: { descriptionReady: false, matchesEducation: false },
      papers: { stamped: false, leavingDateShown: 'unknown' },
      neededBy: '2027-03-01',
      stepsDone: { address: '2026-11-10', 'employer-code': '2026-11-16' },
    },
    progress: EVERY_STATUS,
  },
  /** has never had points; the permit is due as well */
  first: {
    label: '头一次',
    facts: { birthday: '1990-05-01' },
    situation: { kind: 'first', permit: { expiresOn: '2026-12-10' }, changes: [] },
  },
} satisfies Record<string, Person>
